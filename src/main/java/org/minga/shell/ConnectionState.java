package org.minga.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.minga.commons.Messages;
import org.minga.identity.CurrentMember;

/** Says when the line is down, when it is back, and when the session has ended. */
@Tag("minga-connection")
@JsModule("./live/minga-connection.ts")
@NpmPackage(value = "@stomp/stompjs", version = "7.5.0")
@SpringComponent
@UIScope
class ConnectionState extends Component {

  ConnectionState(Messages messages, CurrentMember current) {
    getElement().setPropertyMap("messages", messages.client(current.locale(), "client"));
    getElement().setProperty("locale", current.locale().toLanguageTag());
    getElement().setProperty("zone", current.zone().getId());
    getElement().setProperty("member", current.require().path());
  }
}
