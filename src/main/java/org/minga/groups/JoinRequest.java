package org.minga.groups;

import java.time.Instant;
import org.minga.organizations.Person;

/**
 * Someone asks to be let into a working group.
 *
 * @param note what they say of themselves; may be empty
 */
public record JoinRequest(Person person, String note, Instant askedAt) {}
