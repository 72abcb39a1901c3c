package org.minga.groups;

import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.commons.Write;
import org.minga.organizations.Standings;
import org.springframework.stereotype.Service;

/**
 * Coming into working groups and leaving them. To those who may not know of a group, every call
 * says that there is none.
 */
@Service
public class Admissions {

  private final Groups groups;
  private final GroupMembers members;
  private final Standings standings;

  Admissions(Groups groups, GroupMembers members, Standings standings) {
    this.groups = groups;
    this.members = members;
    this.standings = standings;
  }

  /**
   * Comes into an open group; once more changes nothing.
   *
   * @throws Refused if a lead decides who comes in
   */
  @Write
  public void join(MemberId actor, GroupId group) {
    var stance = groups.lockedStance(actor, group);
    if (stance.member()) {
      return;
    }
    if (stance.visibility() != Visibility.OPEN) {
      throw new Refused("groups.refused.on-request");
    }
    members.add(group, actor, false);
  }

  /**
   * Leaves a group; once more changes nothing.
   *
   * @throws Refused if nobody would be left to lead it
   */
  @Write
  public void leave(MemberId actor, GroupId group) {
    groups.lockedStance(actor, group);
    members.end(group, actor);
  }

  /** Asks to be let in, or changes what was said when asking. */
  @Write
  public void request(MemberId actor, GroupId group, String note) {
    var stance = groups.lockedStance(actor, group);
    if (stance.member()) {
      return;
    }
    if (stance.visibility() != Visibility.ON_REQUEST) {
      throw new Refused("groups.refused.no-request-needed");
    }
    members.request(group, actor, GroupText.note(note));
  }

  /** Asks no longer. */
  @Write
  public void withdraw(MemberId actor, GroupId group) {
    groups.lockedStance(actor, group);
    members.dropRequest(group, actor);
  }

  /**
   * A lead lets someone in who asked, or does not.
   *
   * @throws Refused if the request is answered or withdrawn already
   */
  @Write
  public void answer(MemberId actor, GroupId group, MemberId asking, boolean welcome) {
    requireLead(actor, group);
    if (!members.dropRequest(group, asking)) {
      throw new Refused("groups.refused.request-gone");
    }
    if (welcome) {
      standings.require(asking);
      members.add(group, asking, false);
    }
  }

  /**
   * A lead brings someone in.
   *
   * @throws NotFound if there is no such member
   */
  @Write
  public void add(MemberId actor, GroupId group, MemberId member) {
    requireLead(actor, group);
    standings.require(member);
    members.add(group, member, false);
  }

  /**
   * A lead takes someone out; whoever is out already stays out.
   *
   * @throws Refused if nobody would be left to lead the group
   */
  @Write
  public void remove(MemberId actor, GroupId group, MemberId member) {
    requireLead(actor, group);
    members.end(group, member);
  }

  /**
   * A lead shares the lead with another of the group's members, or takes it back.
   *
   * @throws Refused if nobody would be left to lead the group
   */
  @Write
  public void lead(MemberId actor, GroupId group, MemberId member, boolean lead) {
    requireLead(actor, group);
    members.lead(group, member, lead);
  }

  private void requireLead(MemberId actor, GroupId group) {
    groups.lockedStance(actor, group);
    if (!groups.rights(actor, group).lead()) {
      throw new NotFound();
    }
  }
}
