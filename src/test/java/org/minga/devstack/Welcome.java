package org.minga.devstack;

import java.util.Locale;

/** The words that greet whoever has started Minga. */
final class Welcome {

  private Welcome() {}

  static String of(DevStack stack) {
    var text = new StringBuilder();
    text.append("\nMinga is ready:  ").append(stack.address()).append("\n\n");
    text.append("Sign in with one of these (password: ").append(Community.PASSWORD).append("):\n");
    stack.accounts().forEach(account -> text.append(line(account)));
    text.append("\nKeycloak's console:  ")
        .append(stack.keycloakAddress())
        .append("/admin  (")
        .append(Keycloak.ADMIN)
        .append(" / ")
        .append(stack.keycloakPassword())
        .append(")\nStop with Ctrl-C; what was written is kept. Start over: ./minga run --fresh\n");
    return text.toString();
  }

  private static String line(Account account) {
    var about = String.join(", ", account.organizations());
    if (!account.roles().isEmpty()) {
      about += "; " + String.join(", ", account.roles());
    }
    if (account.brokered()) {
      about += "; signs in at the organization's own provider";
    }
    return String.format(Locale.ROOT, "  %-40s %s (%s)%n", account.email(), account.name(), about);
  }
}
