package org.minga.identity;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How a member's screens are drawn.
 *
 * @param language one of the community's languages
 * @param shortcuts whether single keys act (WCAG 2.1.4 lets a member switch them off)
 */
public record Preferences(Locale language, ZoneId zone, Appearance appearance, boolean shortcuts) {}
