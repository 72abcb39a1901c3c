package org.minga.identity;

/**
 * The sign-in server spoke of an organization. Told inside the transaction that records it.
 *
 * @param active false if it is disabled there
 */
public record OrganizationSeen(String alias, String name, boolean active) {}
