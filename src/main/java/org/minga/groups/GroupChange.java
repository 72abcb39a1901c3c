package org.minga.groups;

/**
 * What a lead wants a working group to be from now on.
 *
 * @param charter in Markdown
 */
public record GroupChange(String name, String charter, Visibility visibility) {

  /** Checks name and charter; {@link org.minga.commons.Refused} says what is wrong. */
  public GroupChange {
    name = GroupText.name(name);
    charter = GroupText.charter(charter);
  }
}
