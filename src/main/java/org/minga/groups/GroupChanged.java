package org.minga.groups;

/** What a working group's page shows has changed. */
record GroupChanged(GroupId group) {}
