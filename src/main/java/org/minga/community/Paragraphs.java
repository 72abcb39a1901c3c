package org.minga.community;

import java.util.regex.Pattern;

/**
 * Undoes the line breaks that an editor put into paragraphs. A member who presses Enter means a new
 * line; whoever writes a file wraps at the margin and means none, as CommonMark has it.
 */
final class Paragraphs {

  /**
   * A break between two lines of one paragraph: neither a blank line, nor a list, quote, table,
   * heading or fence begins, nor was the break meant.
   */
  private static final Pattern WRAP =
      Pattern.compile("(?<=[^\\n|])(?<! {2}|\\\\)\\n(?=[^\\s\\-*+>|#`~])(?!\\d{1,9}[.)] )");

  private Paragraphs() {}

  static String unwrapped(String text) {
    return WRAP.matcher(text).replaceAll(" ");
  }
}
