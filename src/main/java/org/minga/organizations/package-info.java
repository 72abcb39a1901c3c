/** Member organizations and who belongs to them; the standing on which every right rests. */
@ApplicationModule(allowedDependencies = {"commons", "commons :: ui", "live", "identity"})
@NullMarked
package org.minga.organizations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
