package org.minga.live;

import java.util.Set;
import org.minga.commons.MemberId;

/**
 * A feature's word on who may follow its topics; asked on every SUBSCRIBE and whenever a right may
 * have ended.
 */
public interface TopicGate {

  /** The kinds of topic this gate decides on; no two gates share one. */
  Set<String> kinds();

  /** Whether the member may follow the topic now; false for what does not exist. */
  boolean admits(MemberId member, Topic topic);
}
