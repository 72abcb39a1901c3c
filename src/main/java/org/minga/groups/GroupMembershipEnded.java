package org.minga.groups;

import org.minga.commons.MemberId;

/** A member no longer belongs to a working group. */
public record GroupMembershipEnded(GroupId group, MemberId member) {}
