package org.minga.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.minga.commons.NotFound;

/** One and the same page for what is gone, private, moved or never was. */
@Route("gone")
@PermitAll
class GoneView extends ApologyPage implements HasErrorParameter<NotFound> {

  GoneView() {
    super("shell.gone", "map");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
