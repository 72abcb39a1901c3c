package org.minga.groups;

/**
 * A working group that someone founds.
 *
 * @param charter in Markdown
 */
public record NewGroup(String name, String charter, Visibility visibility) {

  /** Checks name and charter; {@link org.minga.commons.Refused} says what is wrong. */
  public NewGroup {
    name = GroupText.name(name);
    charter = GroupText.charter(charter);
  }
}
