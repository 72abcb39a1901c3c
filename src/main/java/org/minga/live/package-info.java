/** Topics, their order, who follows them, presence. Knows no feature. */
@ApplicationModule(allowedDependencies = {"commons"})
@NullMarked
package org.minga.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
