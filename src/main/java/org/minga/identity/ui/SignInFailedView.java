package org.minga.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.minga.commons.ui.MingaIcon;
import org.minga.identity.DirectoryHealth;

/** Says why nobody can sign in just now, or that this one attempt failed, and what to do. */
@Route(value = "sign-in-failed", autoLayout = false)
@AnonymousAllowed
class SignInFailedView extends Main implements HasDynamicTitle {

  SignInFailedView(DirectoryHealth health) {
    addClassNames("mg-page", "mg-narrow", "mg-stack");
    var reason = health.reachable() ? "attempt" : "server";
    var logo = new Anchor("welcome", new MingaIcon("logo"));
    logo.addClassName("mg-logo");
    logo.add("minga");
    var again =
        new Anchor("oauth2/authorization/keycloak", getTranslation("identity.sign-in-again"));
    again.addClassNames("mg-btn", "mg-primary");
    again.setRouterIgnore(true);
    var welcome = new Anchor("welcome", getTranslation("identity.sign-in-welcome"));
    welcome.addClassNames("mg-btn", "mg-quiet");
    add(
        logo,
        new H1(getTranslation("identity.sign-in-failed." + reason)),
        new Paragraph(getTranslation("identity.sign-in-failed." + reason + ".remedy")),
        new Paragraph(again, welcome));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.sign-in-failed.title") + " · Minga";
  }
}
