/** Holds the files of a real installation against each other and against the application. */
@NullMarked
package org.minga.deployment;

import org.jspecify.annotations.NullMarked;
