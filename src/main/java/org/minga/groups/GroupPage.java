package org.minga.groups;

import java.util.List;
import org.minga.organizations.Person;

/**
 * A working group as one member may see it.
 *
 * @param charter as its leads wrote it, in Markdown
 * @param charterHtml the charter as safe HTML
 * @param version of name, charter and visibility, for a change
 * @param member whether the one who asked belongs to it
 * @param requested whether the one who asked waits for an answer
 * @param leads who leads it
 * @param members who else belongs to it; empty for those who may not read its discussions
 * @param size how many belong to it, leads included
 * @param requests who waits for an answer; empty for those who do not lead it
 */
public record GroupPage(
    GroupRights rights,
    String charter,
    String charterHtml,
    long version,
    boolean member,
    boolean requested,
    List<Person> leads,
    List<Person> members,
    int size,
    List<JoinRequest> requests) {

  /** Copies the lists. */
  public GroupPage {
    leads = List.copyOf(leads);
    members = List.copyOf(members);
    requests = List.copyOf(requests);
  }
}
