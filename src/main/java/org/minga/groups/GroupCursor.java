package org.minga.groups;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Ids;
import org.minga.commons.NotFound;

/** A place in the list of groups by name. */
record GroupCursor(String name, UUID id) {

  private static final int ID_LENGTH = 22;

  static GroupCursor after(GroupSummary group) {
    return new GroupCursor(group.name(), group.id().value());
  }

  /** The start for null; {@link NotFound} for what {@link #text} did not write. */
  static GroupCursor parse(@Nullable String text) {
    if (text == null) {
      return new GroupCursor("", new UUID(0, 0));
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      if (plain.length() < ID_LENGTH) {
        throw new NotFound();
      }
      return new GroupCursor(plain.substring(ID_LENGTH), Ids.parse(plain.substring(0, ID_LENGTH)));
    } catch (IllegalArgumentException notBase64) {
      throw new NotFound();
    }
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((Ids.path(id) + name).getBytes(StandardCharsets.UTF_8));
  }
}
