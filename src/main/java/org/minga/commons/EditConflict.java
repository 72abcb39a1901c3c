package org.minga.commons;

/** Someone else saved first; carries what now stands, so that both texts can be shown. */
public class EditConflict extends RuntimeException {

  private final long currentVersion;
  private final String currentText;

  /** Reports the version and text that now stand. */
  public EditConflict(long currentVersion, String currentText) {
    super("Edited meanwhile", null, false, false);
    this.currentVersion = currentVersion;
    this.currentText = currentText;
  }

  /** The version that a second attempt must name. */
  public long currentVersion() {
    return currentVersion;
  }

  /** The text that now stands, as its author wrote it. */
  public String currentText() {
    return currentText;
  }
}
