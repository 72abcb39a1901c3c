package org.minga.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Messages;
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

  private final Messages messages;

  NewPages(CurrentMember current, Faults faults, Messages messages) {
    this.current = current;
    this.faults = faults;
    this.messages = messages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(page -> systemMessages(page.getLocale()));
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

  /**
   * Without words of its own Vaadin would leave the page at once, and with it what was on screen.
   */
  private SystemMessages systemMessages(@Nullable Locale locale) {
    var words = new CustomizedSystemMessages();
    words.setSessionExpiredCaption(messages.get("shell.expired.title", locale));
    words.setSessionExpiredMessage(messages.get("shell.expired.text", locale));
    words.setSessionExpiredNotificationEnabled(true);
    return words;
  }
}
