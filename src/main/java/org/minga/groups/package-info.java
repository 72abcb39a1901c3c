/** Working groups: charter, leads, members, visibility. */
@ApplicationModule(
    allowedDependencies = {"commons", "commons :: ui", "live", "identity", "organizations"})
@NullMarked
package org.minga.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
