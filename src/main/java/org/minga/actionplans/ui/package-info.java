/** The screens of plans and next steps; other modules link to them and show what waits. */
@NamedInterface("ui")
@NullMarked
package org.minga.actionplans.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
