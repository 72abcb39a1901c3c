package org.minga.identity;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/**
 * Minga as a client of the sign-in server. All addresses are given, none discovered, so that Minga
 * starts while the sign-in server is away.
 */
@Configuration
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class SignInClient {

  @Bean
  ClientRegistrationRepository clientRegistrations(
      OAuth2ClientProperties properties, SignInServer server) {
    return new InMemoryClientRegistrationRepository(
        new OAuth2ClientPropertiesMapper(properties)
            .asClientRegistrations().values().stream().map(it -> known(it, server)).toList());
  }

  private static ClientRegistration known(ClientRegistration registration, SignInServer server) {
    var issuer = server.issuer().toString();
    return ClientRegistration.withClientRegistration(registration)
        .issuerUri(issuer)
        .providerConfigurationMetadata(
            Map.of("end_session_endpoint", issuer + "/protocol/openid-connect/logout"))
        .build();
  }
}
