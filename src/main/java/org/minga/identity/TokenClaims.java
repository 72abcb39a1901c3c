package org.minga.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Messages;

/** Reads what Keycloak writes into an ID token; keycloak/README.md tells the form. */
final class TokenClaims {

  private TokenClaims() {}

  static Sighting sighting(Map<String, Object> claims) {
    return new Sighting(
        name(claims), true, aliases(claims.get("organizations")), roles(claims.get("roles")));
  }

  static NewMember newcomer(Map<String, Object> claims) {
    var locale = text(claims.get("locale"));
    return NewMember.named(
        name(claims), Messages.nearest(locale == null ? null : Locale.forLanguageTag(locale)));
  }

  /** The full name; a part of the user name, but never a whole address, where Keycloak has none. */
  private static String name(Map<String, Object> claims) {
    return Stream.of("name", "given_name", "preferred_username")
        .map(claim -> text(claims.get(claim)))
        .filter(Objects::nonNull)
        .map(TokenClaims::withoutAddress)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("?");
  }

  /** The part before the sign if the name is an address: nobody's address is shown to others. */
  static String withoutAddress(String name) {
    return name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
  }

  /** Aliases: the keys of an object, or the words of a list; a list may hold both. */
  private static Set<String> aliases(@Nullable Object claim) {
    return switch (claim) {
      case Map<?, ?> byAlias ->
          byAlias.keySet().stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
      case Collection<?> mixed ->
          mixed.stream()
              .flatMap(
                  it ->
                      it instanceof Map<?, ?> ? aliases(it).stream() : Stream.ofNullable(text(it)))
              .collect(Collectors.toUnmodifiableSet());
      case String one -> Set.of(one);
      case null, default -> Set.of();
    };
  }

  private static Set<Role> roles(@Nullable Object claim) {
    return Sighting.roles(
        claim instanceof Collection<?> names
            ? names.stream().map(String::valueOf).toList()
            : List.of());
  }

  private static @Nullable String text(@Nullable Object claim) {
    return claim instanceof String text ? text : null;
  }
}
