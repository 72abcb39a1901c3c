/** Minga: where a community of practice goes on after it has met. */
@NullMarked
package org.minga;

import org.jspecify.annotations.NullMarked;
