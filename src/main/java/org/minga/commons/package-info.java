/** Value types and helpers that every module shares. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.minga.commons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
