package org.minga.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.minga.identity.Appearance;
import org.minga.identity.CurrentMember;
import org.minga.identity.Preferences;

/**
 * Gives every new page its member's language and colours, and every session its way of telling
 * faults.
 */
@SpringComponent
class NewPages implements VaadinServiceInitListener {

  private final CurrentMember current;
  private final Faults faults;

  NewPages(CurrentMember current, Faults faults) {
    this.current = current;
    this.faults = faults;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(session -> session.getSession().setErrorHandler(faults));
    event.addIndexHtmlRequestListener(
        page ->
            page.getDocument()
                .getElementsByTag("html")
                .attr("lang", current.locale().toLanguageTag()));
    event
        .getSource()
        .addUIInitListener(
            page -> {
              var ui = page.getUI();
              ui.setLocale(current.locale());
              Colours.apply(
                  ui, current.preferences().map(Preferences::appearance).orElse(Appearance.SYSTEM));
            });
  }
}
