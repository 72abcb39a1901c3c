package org.minga.groups;

import org.minga.organizations.Standing;

/** Who may do what in a working group, told by its visibility and by who asks. */
final class AdmissionPolicy {

  private final Visibility visibility;
  private final boolean member;
  private final boolean lead;
  private final Standing standing;

  AdmissionPolicy(Visibility visibility, boolean member, boolean lead, Standing standing) {
    this.visibility = visibility;
    this.member = member;
    this.lead = lead;
    this.standing = standing;
  }

  /** Whether they may know that the group exists. */
  boolean know() {
    return member || visibility != Visibility.PRIVATE;
  }

  /** No role opens a private group; facilitators and administrators read what is not private. */
  boolean read() {
    return member
        || visibility == Visibility.OPEN
        || visibility == Visibility.ON_REQUEST && (standing.facilitator() || manages());
  }

  boolean contribute() {
    return member || visibility == Visibility.OPEN;
  }

  boolean lead() {
    return lead || manages();
  }

  private boolean manages() {
    return standing.administrator() && visibility != Visibility.PRIVATE;
  }
}
