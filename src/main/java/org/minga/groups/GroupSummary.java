package org.minga.groups;

/**
 * A working group in a list.
 *
 * @param about the beginning of its charter, as plain text
 * @param member whether the one who asked belongs to it
 * @param lead whether the one who asked is one of its leads
 * @param members how many belong to it
 */
public record GroupSummary(
    GroupId id,
    String name,
    String about,
    Visibility visibility,
    boolean member,
    boolean lead,
    int members) {}
