/** Measures what was promised. Lives among the tests, so it cannot reach the production jar. */
@NullMarked
package org.minga.bench;

import org.jspecify.annotations.NullMarked;
