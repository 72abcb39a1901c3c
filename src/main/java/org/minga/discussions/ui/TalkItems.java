package org.minga.discussions.ui;

import java.time.Clock;
import java.util.Locale;
import org.minga.commons.Dates;
import org.minga.discussions.DiscussionSummary;
import org.minga.identity.CurrentMember;
import org.springframework.stereotype.Component;

/** Draws rows of discussions with times as the member's clock and language say them. */
@Component
class TalkItems {

  private final Dates dates;
  private final CurrentMember current;
  private final Clock clock;

  TalkItems(Dates dates, CurrentMember current, Clock clock) {
    this.dates = dates;
    this.current = current;
    this.clock = clock;
  }

  TalkItem item(DiscussionSummary talk, Locale locale, String where) {
    var when = dates.moment(talk.lastActivity(), clock.instant(), current.zone(), locale);
    return new TalkItem(talk, when, where);
  }
}
