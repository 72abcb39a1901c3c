/** The screens of discussions; other modules link to them and accompany threads. */
@NamedInterface("ui")
@NullMarked
package org.minga.discussions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
