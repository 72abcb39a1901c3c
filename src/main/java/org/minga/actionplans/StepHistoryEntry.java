package org.minga.actionplans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minga.organizations.Person;

/**
 * One deed on a next step: who did what, when and why, and what stood before and after.
 *
 * @param from null for the proposal
 * @param otherDate the date offered, while it is open
 * @param note the reason or the evidence
 */
public record StepHistoryEntry(
    int number,
    Instant at,
    Person by,
    StepDeed deed,
    @Nullable String note,
    @Nullable StepStatus from,
    StepStatus to,
    @Nullable Person ownerFrom,
    Person owner,
    @Nullable LocalDate dueFrom,
    LocalDate due,
    @Nullable LocalDate otherDate) {}
