package org.minga.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.ObjectiveId;
import org.minga.actionplans.StepId;
import org.minga.actionplans.StepStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The board in the browser: it draws and follows by itself, and says what its reader wants. */
@Tag("minga-board")
@JsModule("./board/minga-board.ts")
class BoardElement extends Component {

  private static final String STEP = "event.detail.step";
  private static final String STATUS = "event.detail.status";
  private static final String VERSION = "event.detail.version";
  private static final String OBJECTIVE = "event.detail.objective";

  /** A card is wanted elsewhere; the version is the one its reader saw. */
  record Move(StepId step, StepStatus to, long version) {}

  /** Gives the element what it draws; nothing of it stays in the server's memory. */
  void show(ObjectNode all) {
    getElement().executeJs("Object.assign(this, $0)", all);
  }

  void refused(StepId step, String message) {
    getElement().callJsFunction("refused", step.path(), message);
  }

  void onMove(Consumer<Move> wanted) {
    getElement()
        .addEventListener(
            "move",
            event -> {
              var data = event.getEventData();
              wanted.accept(
                  new Move(
                      StepId.parse(data.get(STEP).asString()),
                      StepStatus.valueOf(data.get(STATUS).asString()),
                      data.get(VERSION).asLong()));
            })
        .addEventData(STEP)
        .addEventData(STATUS)
        .addEventData(VERSION);
  }

  void onOpen(Consumer<StepId> wanted) {
    getElement()
        .addEventListener(
            "open", event -> wanted.accept(StepId.parse(event.getEventData().get(STEP).asString())))
        .addEventData(STEP);
  }

  void onPropose(Consumer<@Nullable ObjectiveId> wanted) {
    getElement()
        .addEventListener("propose", event -> wanted.accept(objective(event.getEventData())))
        .addEventData(OBJECTIVE);
  }

  void onClosed(Runnable closed) {
    getElement().addEventListener("closed", event -> closed.run());
  }

  private static @Nullable ObjectiveId objective(JsonNode data) {
    var given = data.get(OBJECTIVE);
    return given == null || given.isNull() ? null : ObjectiveId.parse(given.asString());
  }
}
