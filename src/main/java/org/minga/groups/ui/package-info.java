/** The screens of working groups; other modules link to them and plug sections into them. */
@NamedInterface("ui")
@NullMarked
package org.minga.groups.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
