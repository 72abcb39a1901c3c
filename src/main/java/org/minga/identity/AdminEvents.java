package org.minga.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.minga.identity.Directory.Changes;

/**
 * Reads Keycloak's admin events from where the last reading ended. Goes by Keycloak's clock alone,
 * and looks back a little each time, because an event may be stored after a later one.
 */
class AdminEvents {

  private static final int PAGE = 100;
  private static final int MOST = 1000;
  private static final Duration LOOK_BACK = Duration.ofSeconds(10);
  private static final Duration AHEAD = Duration.ofDays(2);
  private static final List<String> KINDS =
      List.of("USER", "REALM_ROLE_MAPPING", "ORGANIZATION", "ORGANIZATION_MEMBERSHIP");
  private static final Pattern PERSON = Pattern.compile("(?:^|/)(?:users|members)/([^/]+)");

  private final RealmResource realm;
  private final Map<String, Long> handled = new HashMap<>();
  private @Nullable Long last;

  AdminEvents(RealmResource realm) {
    this.realm = realm;
  }

  synchronized Changes next() {
    if (last == null) {
      last = newest();
      return new Changes(false, Set.of(), null);
    }
    var subjects = new HashSet<String>();
    boolean everything = false;
    int read = 0;
    List<AdminEventRepresentation> page;
    do {
      page = page(last - LOOK_BACK.toMillis(), read, PAGE, "asc");
      read += page.size();
      for (var event : page) {
        if (handled.putIfAbsent(key(event), event.getTime()) == null) {
          var person = PERSON.matcher(String.valueOf(event.getResourcePath()));
          if (person.find()) {
            subjects.add(person.group(1));
          } else {
            everything = true;
          }
        }
      }
    } while (page.size() == PAGE && read < MOST);
    advance();
    return new Changes(everything || read >= MOST, subjects, Instant.ofEpochMilli(last));
  }

  private void advance() {
    long newest = handled.values().stream().mapToLong(Long::longValue).max().orElse(0);
    last = Math.max(last == null ? 0 : last, newest);
    long oldest = last - LOOK_BACK.toMillis();
    handled.values().removeIf(time -> time < oldest);
  }

  private long newest() {
    return page(0, 0, 1, "desc").stream()
        .mapToLong(AdminEventRepresentation::getTime)
        .max()
        .orElse(0);
  }

  private List<AdminEventRepresentation> page(long from, int first, int max, String direction) {
    long to = System.currentTimeMillis() + AHEAD.toMillis();
    return realm.getAdminEvents(
        null, null, null, null, null, null, KINDS, Math.max(0, from), to, first, max, direction);
  }

  private static String key(AdminEventRepresentation event) {
    return event.getTime() + " " + event.getOperationType() + " " + event.getResourcePath();
  }
}
