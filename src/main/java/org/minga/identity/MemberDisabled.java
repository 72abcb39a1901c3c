package org.minga.identity;

import org.minga.commons.MemberId;

/** A member's account was disabled or deleted; their sessions end. */
public record MemberDisabled(MemberId member) {}
