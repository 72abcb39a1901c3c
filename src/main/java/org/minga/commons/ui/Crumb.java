package org.minga.commons.ui;

import org.jspecify.annotations.Nullable;

/**
 * One page on the way to the current one.
 *
 * @param href its address within the application; null for the current page
 */
public record Crumb(String text, @Nullable String href) {}
