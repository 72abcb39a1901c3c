package org.minga.commons;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers programs: absent and forbidden give one and the same answer. */
@RestControllerAdvice
class WebErrors {

  @ExceptionHandler(NotFound.class)
  ProblemDetail notFound() {
    return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
  }
}
