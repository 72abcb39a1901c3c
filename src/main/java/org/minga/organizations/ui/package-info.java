/** Screens of organizations and members. */
@NamedInterface("ui")
@NullMarked
package org.minga.organizations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
