package org.minga.groups;

/** Who may see a working group has changed; rights that rested on it are to be asked for again. */
public record GroupVisibilityChanged(GroupId group) {}
