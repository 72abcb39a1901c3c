package org.minga.authorization;

import java.time.LocalDate;
import java.util.Map;
import org.minga.actionplans.PlanId;
import org.minga.actionplans.StepId;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;
import org.minga.groups.GroupId;
import org.minga.organizations.OrganizationId;

/** One group, what is in it, and everyone who might want in. */
record Scene(
    Map<Principal, MemberId> people,
    GroupId group,
    DiscussionId discussion,
    PostId post,
    PlanId plan,
    StepId step,
    OrganizationId organization,
    LocalDate due) {

  MemberId member(Principal principal) {
    return people.get(principal);
  }
}
