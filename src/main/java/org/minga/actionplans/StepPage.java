package org.minga.actionplans;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.discussions.PostReference;
import org.minga.groups.GroupId;
import org.minga.organizations.Person;

/**
 * All there is to know about a next step, and what the reader may do with it now.
 *
 * @param answerNote why the owner declined or offers another date
 * @param statusNote why it is blocked or dropped
 * @param evidence what shows that it is done
 * @param origin the post it came from; null without one
 * @param history first to last
 */
public record StepPage(
    StepCard card,
    String description,
    GroupId group,
    String groupName,
    @Nullable String planTitle,
    @Nullable ObjectiveSummary objective,
    Person proposer,
    Instant proposedAt,
    List<Person> helpers,
    @Nullable String answerNote,
    @Nullable String statusNote,
    @Nullable String evidence,
    @Nullable PostReference origin,
    List<StepHistoryEntry> history,
    Possible possible) {

  /** Copies the lists. */
  public StepPage {
    helpers = List.copyOf(helpers);
    history = List.copyOf(history);
  }

  /**
   * What the reader may do now; the service decides again when it is done.
   *
   * @param answer accept, decline or offer another date
   * @param offerDate offer another date, also after having accepted
   * @param settleDate agree to the date offered or keep the one that stands
   * @param moves where it may be moved
   * @param redate ask for another date while nobody has accepted
   */
  public record Possible(
      boolean answer,
      boolean offerDate,
      boolean settleDate,
      boolean reassign,
      boolean edit,
      boolean redate,
      Set<StepStatus> moves) {

    /** Copies the set. */
    public Possible {
      moves = Set.copyOf(moves);
    }
  }
}
