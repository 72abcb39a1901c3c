package org.minga.commons.ui;

import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** A short word at the foot of the page that goes by itself and is read out politely. */
public final class Toast {

  private static final Duration SHOWN = Duration.ofSeconds(6);

  private Toast() {}

  /** Shows the text. */
  public static void show(String text) {
    Notification.show(text, (int) SHOWN.toMillis(), Notification.Position.BOTTOM_CENTER);
  }
}
