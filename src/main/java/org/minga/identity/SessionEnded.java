package org.minga.identity;

import org.minga.commons.MemberId;

/** One of a member's sessions ended, by whatever way. */
public record SessionEnded(MemberId member) {}
