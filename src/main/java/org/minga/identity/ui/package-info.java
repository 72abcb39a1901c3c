/** Screens of a member's own matters. */
@NullMarked
package org.minga.identity.ui;

import org.jspecify.annotations.NullMarked;
