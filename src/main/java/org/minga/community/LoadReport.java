package org.minga.community;

import java.util.Map;

/**
 * What a load added to the community.
 *
 * @param replies without the opening posts
 */
public record LoadReport(
    int organizations, int members, int groups, int discussions, int replies, int steps) {

  /** The counts by name, as messages want them. */
  Map<String, Object> arguments() {
    return Map.of(
        "organizations", organizations,
        "members", members,
        "groups", groups,
        "discussions", discussions,
        "replies", replies,
        "steps", steps);
  }
}
