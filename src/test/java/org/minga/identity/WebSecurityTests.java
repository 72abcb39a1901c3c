package org.minga.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minga.commons.MemberId;
import org.minga.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ApplicationTest
@AutoConfigureMockMvc
class WebSecurityTests {

  @Autowired MockMvc http;
  @Autowired DirectoryHealth health;

  @AfterEach
  void theSignInServerAnswers() {
    health.answered();
  }

  @Test
  void aGuestAtTheFrontDoorIsWelcome() throws Exception {
    http.perform(get("/").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/welcome"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/settings",
        "/discussions/4GXzR2zWkzMD9Ut8yFTZqz",
        "/organizations",
        "/no/such/page",
        "/actuator/env"
      })
  void aGuestAnywhereElseSignsIn(String path) throws Exception {
    http.perform(get(path).accept(MediaType.TEXT_HTML))
        .andExpect(redirectedUrl("/oauth2/authorization/keycloak"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/live/session", "/api/discussions/x/posts", "/api/no-such", "/ws"})
  void aProgramWithoutSessionIsTold401(String path) throws Exception {
    http.perform(get(path).accept(MediaType.TEXT_HTML)).andExpect(status().isUnauthorized());
  }

  @Test
  void theSignInGoesToKeycloakWithProofKeyAndOrganizations() throws Exception {
    http.perform(get("/oauth2/authorization/keycloak").header("Accept-Language", "pt"))
        .andExpect(status().is3xxRedirection())
        .andExpect(
            header()
                .string(
                    "Location",
                    startsWith("http://127.0.0.1:9/realms/minga/protocol/openid-connect/auth?")))
        .andExpect(header().string("Location", containsString("code_challenge_method=S256")))
        .andExpect(header().string("Location", containsString("organization:*")))
        .andExpect(header().string("Location", containsString("ui_locales=pt-BR")))
        .andExpect(header().string("Location", containsString("nonce=")));
  }

  @Test
  void whileTheSignInServerIsSilentASignInShowsOurOwnPage() throws Exception {
    health.silent();

    http.perform(get("/oauth2/authorization/keycloak").accept(MediaType.TEXT_HTML))
        .andExpect(redirectedUrl("/sign-in-failed"));
  }

  @Test
  void aSignInThatFailsShowsOurOwnPage() throws Exception {
    http.perform(get("/login/oauth2/code/keycloak?error=access_denied&state=made-up"))
        .andExpect(redirectedUrl("/sign-in-failed"));
  }

  @Test
  void theHealthOfTheServerIsPublicAndSaysNoMore() throws Exception {
    http.perform(get("/actuator/health")).andExpect(jsonPath("$.components").doesNotExist());
  }

  @Test
  void everyAnswerTellsBrowsersWhatToRefuse() throws Exception {
    http.perform(get("/settings").accept(MediaType.TEXT_HTML))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
        .andExpect(header().string("Content-Security-Policy", containsString("base-uri 'self'")))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    containsString("form-action 'self' http://127.0.0.1:9")));
  }

  @Test
  void aMemberSignsOutAtTheSignInServerToo() throws Exception {
    http.perform(post("/logout").with(signedIn()).with(csrf()))
        .andExpect(
            header()
                .string(
                    "Location",
                    startsWith("http://127.0.0.1:9/realms/minga/protocol/openid-connect/logout?")))
        .andExpect(header().string("Location", containsString("id_token_hint=")))
        .andExpect(header().string("Location", containsString("/welcome")));
  }

  @Test
  void noLinkSignsAnyoneOut() throws Exception {
    http.perform(get("/logout").with(signedIn()))
        .andExpect(header().string("Location", not(containsString("openid-connect/logout"))));
  }

  @Test
  void noOtherSiteSignsAnyoneOut() throws Exception {
    http.perform(post("/logout").with(signedIn())).andExpect(status().isForbidden());
  }

  @Test
  void aMadeUpLogoutTokenIsRefused() throws Exception {
    http.perform(
            post("/logout/connect/back-channel/keycloak")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("logout_token", "made.up.token"))
        .andExpect(status().isBadRequest());
  }

  private static RequestPostProcessor signedIn() {
    var token =
        new OidcIdToken(
            "token",
            Instant.now(),
            Instant.now().plusSeconds(60),
            Map.of("iss", "http://127.0.0.1:9/realms/minga", "sub", "ana"));
    var ana = new SignedIn(MemberId.next(), "Ana Ficticia", token);
    return authentication(
        new OAuth2AuthenticationToken(ana, ana.getAuthorities(), SignInServer.REGISTRATION));
  }
}
