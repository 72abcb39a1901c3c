package org.minga.identity;

/** The sign-in server did not answer, or not as it should. */
public class DirectoryUnavailable extends RuntimeException {

  /** Keeps what went wrong for the log. */
  public DirectoryUnavailable(Throwable cause) {
    super("The sign-in server did not answer", cause);
  }
}
