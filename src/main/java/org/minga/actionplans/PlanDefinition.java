package org.minga.actionplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minga.groups.GroupId;

/** The plan of a working group as an operator writes it; the group is its key. */
public record PlanDefinition(
    GroupId group,
    @Nullable String title,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd) {}
