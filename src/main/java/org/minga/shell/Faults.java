package org.minga.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Ids;
import org.minga.commons.Messages;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.commons.ui.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a member is told when an act of theirs fails where no field can say it. */
@SpringComponent
class Faults implements ErrorHandler {

  private static final Logger log = LoggerFactory.getLogger(Faults.class);

  private final Messages messages;

  Faults(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void error(ErrorEvent event) {
    var failure = event.getThrowable();
    var ui = UI.getCurrent();
    if (cause(failure, Refused.class) instanceof Refused refused) {
      tell(ui, refused.key(), refused.arguments());
    } else if (cause(failure, NotFound.class) != null) {
      if (ui != null) {
        ui.navigate(GoneView.class);
      }
    } else {
      var number = Ids.path(Ids.next()).substring(16);
      log.error("Fault {}", number, failure);
      tell(ui, "shell.fault", Map.of("number", number));
    }
  }

  private void tell(@Nullable UI ui, String key, Map<String, ?> arguments) {
    if (ui != null) {
      ui.accessSynchronously(() -> Toast.show(messages.get(key, ui.getLocale(), arguments)));
    }
  }

  private static <T extends Throwable> @Nullable T cause(
      @Nullable Throwable failure, Class<T> kind) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }
}
