package org.minga.identity;

import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service account's way into Keycloak; connects when first used. */
@Configuration
class KeycloakClient {

  private static final int CONNECT_SECONDS = 3;
  private static final int READ_SECONDS = 10;

  @Bean
  Keycloak keycloak(SignInServer server) {
    return KeycloakBuilder.builder()
        .serverUrl(server.server())
        .realm(server.realm())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId("minga-sync")
        .clientSecret(server.syncSecret())
        .resteasyClient(
            ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build())
        .build();
  }

  @Bean
  RealmResource keycloakRealm(Keycloak keycloak, SignInServer server) {
    return keycloak.realm(server.realm());
  }
}
