package org.minga.organizations;

import org.jspecify.annotations.Nullable;

/**
 * An organization as lists and badges show it.
 *
 * @param country ISO 3166 code; null for what is not of one country
 */
public record OrganizationSummary(
    OrganizationId id, String alias, String name, @Nullable String country, Reach reach) {}
