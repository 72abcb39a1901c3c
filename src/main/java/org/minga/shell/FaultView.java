package org.minga.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.minga.commons.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be made: says so, with a number that finds the cause in the log. */
@AnonymousAllowed
class FaultView extends ApologyPage implements HasErrorParameter<Exception> {

  private static final Logger log = LoggerFactory.getLogger(FaultView.class);

  FaultView() {
    super("shell.broken", "triangle-alert");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var number = Ids.path(Ids.next()).substring(16);
    log.error(
        "Fault {} on the way to /{}",
        number,
        event.getLocation().getPath(),
        parameter.getException());
    add(new Paragraph(getTranslation("shell.broken.number", "number", number)));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
