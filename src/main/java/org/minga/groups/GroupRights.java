package org.minga.groups;

/**
 * What a member may do in a working group that they may know of.
 *
 * @param read read its discussions and its plan
 * @param contribute write in its discussions and propose next steps
 * @param lead answer requests, change members, leads, charter and visibility
 */
public record GroupRights(
    GroupId group,
    String name,
    Visibility visibility,
    boolean read,
    boolean contribute,
    boolean lead) {}
