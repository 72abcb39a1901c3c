package org.minga.actionplans.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.minga.actionplans.Board;
import org.minga.commons.MemberId;
import org.minga.commons.Messages;
import org.minga.groups.GroupRights;
import org.minga.identity.CurrentMember;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that the board's element needs to draw for one reader. */
@SpringComponent
class BoardData {

  private final Messages messages;
  private final StepMarks marks;
  private final CurrentMember current;
  private final JsonMapper json;

  BoardData(Messages messages, StepMarks marks, CurrentMember current, JsonMapper json) {
    this.messages = messages;
    this.marks = marks;
    this.current = current;
    this.json = json;
  }

  ObjectNode of(MemberId me, GroupRights group, Board board) {
    var all = json.createObjectNode();
    all.set("messages", json.valueToTree(messages.client(marks.locale(), "client")));
    all.put("locale", marks.locale().toLanguageTag());
    all.put("zone", current.zone().getId());
    all.set("me", json.valueToTree(Map.of("id", me)));
    all.set(
        "can", json.valueToTree(Map.of("move", group.contribute(), "propose", group.contribute())));
    all.set("board", json.valueToTree(board));
    return all;
  }
}
