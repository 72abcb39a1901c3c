package org.minga.devstack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something the person at the keyboard can put right: what is wrong, and what to do about it. */
public final class Trouble extends RuntimeException {

  private static final String FULL_DISK =
      "Free at least 2 GB and start again. Nothing that was written before is lost.";

  private final String remedy;

  /**
   * @param problem one sentence
   * @param remedy what to do, one sentence or more
   */
  public Trouble(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }

  static Trouble diskFull(String where) {
    return new Trouble("The disk is full: " + where, FULL_DISK);
  }

  /** Finds the plain words for a failure of the file system. */
  static Trouble of(IOException failure) {
    if (tellsOfFullDisk(failure.getMessage())) {
      return diskFull(where(failure));
    }
    return new Trouble(
        "A file could not be read or written: " + failure.getMessage(),
        "Check that this folder belongs to you and can be written to.");
  }

  static boolean tellsOfFullDisk(@Nullable String text) {
    if (text == null) {
      return false;
    }
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("no space left")
        || lower.contains("disk full")
        || lower.contains("disk quota")
        || lower.contains("errcode: 28");
  }

  private static String where(IOException failure) {
    return failure instanceof FileSystemException file && file.getFile() != null
        ? file.getFile()
        : String.valueOf(failure.getMessage());
  }
}
