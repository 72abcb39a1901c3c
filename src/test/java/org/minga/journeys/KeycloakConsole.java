package org.minga.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.minga.devstack.DevStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an administrator does in Keycloak's console, through the interface that the console uses.
 */
final class KeycloakConsole {

  private static final JsonMapper JSON = new JsonMapper();

  private final DevStack stack;
  private final HttpClient http = HttpClient.newHttpClient();

  KeycloakConsole(DevStack stack) {
    this.stack = stack;
  }

  /** Ends all sessions of a person. */
  void signOut(String email) {
    call("POST", "/users/" + user(email).path("id").asString() + "/logout", null);
  }

  /** Lets a person sign in, or not any more. */
  void enable(String email, boolean enabled) {
    var user = user(email).put("enabled", enabled);
    call("PUT", "/users/" + user.path("id").asString(), user.toString());
  }

  /** Takes a person out of an organization. */
  void remove(String email, String organization) {
    call("DELETE", membersOf(organization) + "/" + user(email).path("id").asString(), null);
  }

  /** Brings a person into an organization. */
  void add(String email, String organization) {
    call("POST", membersOf(organization), user(email).path("id").asString());
  }

  /** Lets an organization take part, or not any more. */
  void enableOrganization(String alias, boolean enabled) {
    var organization = organization(alias).put("enabled", enabled);
    call("PUT", "/organizations/" + organization.path("id").asString(), organization.toString());
  }

  private ObjectNode user(String email) {
    return one("/users?exact=true&email=" + encoded(email));
  }

  private ObjectNode organization(String alias) {
    for (var it : JSON.readTree(call("GET", "/organizations?max=200", null))) {
      if (it.path("alias").asString().equals(alias)) {
        return (ObjectNode)
            JSON.readTree(call("GET", "/organizations/" + it.path("id").asString(), null));
      }
    }
    throw new IllegalArgumentException("No organization " + alias);
  }

  private String membersOf(String organization) {
    return "/organizations/" + organization(organization).path("id").asString() + "/members";
  }

  private ObjectNode one(String path) {
    JsonNode found = JSON.readTree(call("GET", path, null));
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " answers to " + path);
    }
    return (ObjectNode) found.get(0);
  }

  private String call(String method, String path, @Nullable String body) {
    var request =
        HttpRequest.newBuilder(URI.create(stack.keycloakAddress() + "/admin/realms/minga" + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return send(request);
  }

  private String token() {
    var form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + encoded(stack.keycloakPassword());
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    stack.keycloakAddress() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return JSON.readTree(send(request)).path("access_token").asString();
  }

  private String send(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            request.method() + " " + request.uri() + ": " + answer.statusCode() + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
