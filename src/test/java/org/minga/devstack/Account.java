package org.minga.devstack;

import java.util.List;

/**
 * Somebody to sign in as.
 *
 * @param brokered whether the person signs in at the organization's own provider
 */
public record Account(
    String name,
    String email,
    String password,
    List<String> organizations,
    List<String> roles,
    boolean brokered) {}
