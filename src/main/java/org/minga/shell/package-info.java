/**
 * What surrounds the screens: layout, home, the welcome page, pages for what went wrong. Nobody
 * depends on it.
 */
@ApplicationModule
@NullMarked
package org.minga.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
