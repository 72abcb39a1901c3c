package org.minga.identity;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens every screen to whoever is signed in, and to guests only those that say {@link
 * AnonymousAllowed}. What a member sees there is decided by the services.
 */
@Configuration
class RouteGate {

  /** The rule. */
  static class Checker implements NavigationAccessChecker {

    @Override
    public AccessCheckResult check(NavigationContext context) {
      return context.getPrincipal() != null
              || context.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)
          ? context.allow()
          : context.deny("for members");
    }
  }

  @Bean
  static NavigationAccessControlConfigurer navigationAccess() {
    return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new Checker());
  }
}
