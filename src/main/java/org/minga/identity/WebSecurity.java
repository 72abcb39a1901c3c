package org.minga.identity;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.minga.commons.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The doors: who may knock where, how one signs in and out, and what browsers are told to refuse.
 */
@Configuration
class WebSecurity {

  /**
   * All that a guest may read beside the sign-in itself; the authorization matrix names them too.
   */
  static final String[] PUBLIC = {
    "/welcome", "/styles/*", "/fonts/*", "/img/*", "/actuator/health", "/actuator/health/*"
  };

  private final ClientRegistrationRepository clients;
  private final SignInServer server;
  private final SignIns signIns;
  private final MemberSessions sessions;
  private final BackChannelLogout backChannel;
  private final DirectoryHealth health;
  private final String baseUrl;

  WebSecurity(
      ClientRegistrationRepository clients,
      SignInServer server,
      SignIns signIns,
      MemberSessions sessions,
      BackChannelLogout backChannel,
      DirectoryHealth health,
      @Value("${minga.base-url}") String baseUrl) {
    this.clients = clients;
    this.server = server;
    this.signIns = signIns;
    this.sessions = sessions;
    this.backChannel = backChannel;
    this.health = health;
    this.baseUrl = baseUrl;
  }

  @Bean
  SecurityFilterChain doors(HttpSecurity http) {
    http.setSharedObject(
        VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccess(sessions));
    http.setSharedObject(RequestCache.class, pagesOnly());
    http.authorizeHttpRequests(
        requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, PUBLIC)
                .permitAll()
                .requestMatchers("/ws")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/api/**")
                .authenticated());
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin -> vaadin.oauth2LoginPage(SignInServer.START).logoutSuccessHandler(signOutThere()));
    http.oauth2Login(
        login ->
            login
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(signIns))
                .authorizationEndpoint(
                    endpoint -> endpoint.authorizationRequestResolver(inTheirLanguage()))
                .failureHandler(
                    (request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + ClosedDoor.PAGE)));
    http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)));
    http.logout(
        logout ->
            logout.logoutRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout")));
    http.exceptionHandling(handling -> handling.authenticationEntryPoint(new GuestEntry()));
    http.addFilterBefore(new SessionFilter(sessions), SecurityContextHolderFilter.class);
    http.addFilterBefore(new ClosedDoor(health), OAuth2AuthorizationRequestRedirectFilter.class);
    http.headers(this::headers);
    return http.build();
  }

  private OidcClientInitiatedLogoutSuccessHandler signOutThere() {
    var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
    handler.setPostLogoutRedirectUri(baseUrl + "/welcome");
    handler.setRedirectStrategy(new UidlRedirectStrategy());
    return handler;
  }

  private OAuth2AuthorizationRequestResolver inTheirLanguage() {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients);
    resolver.setAuthorizationRequestCustomizer(
        request ->
            request.additionalParameters(
                more ->
                    more.put(
                        "ui_locales",
                        Messages.nearest(LocaleContextHolder.getLocale()).toLanguageTag())));
    return resolver;
  }

  private static RequestCache pagesOnly() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(GuestEntry::isPage);
    return cache;
  }

  /** Vaadin 25.2 needs inline script and eval; all else is shut. */
  private void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
        .contentSecurityPolicy(
            policy ->
                policy.policyDirectives(
                    String.join(
                        "; ",
                        "default-src 'self'",
                        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data:",
                        "font-src 'self' data:",
                        "connect-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self' " + server.origin(),
                        "frame-ancestors 'none'")));
  }
}
