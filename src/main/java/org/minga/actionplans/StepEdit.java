package org.minga.actionplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A next step's words, its objective, and, while nobody has accepted it, the date asked for. */
public record StepEdit(
    String title, String description, @Nullable ObjectiveId objective, LocalDate dueOn) {}
