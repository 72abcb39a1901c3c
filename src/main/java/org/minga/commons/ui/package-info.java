/** Components that the screens of every module share. */
@NamedInterface("ui")
@NullMarked
package org.minga.commons.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
