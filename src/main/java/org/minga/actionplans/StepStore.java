package org.minga.actionplans;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The next steps. */
interface StepStore extends Repository<NextStep, StepId> {

  NextStep saveAndFlush(NextStep step);

  Optional<NextStep> findById(StepId id);
}
