package org.minga.organizations;

import org.minga.commons.MemberId;

/** A member no longer belongs to an organization. Told inside the transaction that records it. */
public record MembershipEnded(MemberId member, OrganizationId organization) {}
