package org.minga.identity;

/** A person's account at the sign-in server. */
public record Account(String issuer, String subject, String name, boolean enabled) {}
