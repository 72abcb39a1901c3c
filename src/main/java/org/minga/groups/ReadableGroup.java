package org.minga.groups;

/**
 * A working group whose discussions and plan a member may read.
 *
 * @param member whether they belong to it
 * @param contribute whether they may write there
 */
public record ReadableGroup(
    GroupId id, String name, Visibility visibility, boolean member, boolean contribute) {}
