package org.minga.actionplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a plan is after, and until when. */
public record ObjectiveSummary(ObjectiveId id, String title, @Nullable LocalDate until) {}
