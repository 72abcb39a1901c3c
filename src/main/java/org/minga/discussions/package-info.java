/** Discussions and their posts, reading positions, drafts. */
@ApplicationModule(
    allowedDependencies = {
      "commons",
      "commons :: ui",
      "live",
      "identity",
      "organizations",
      "groups",
      "groups :: ui"
    })
@NullMarked
package org.minga.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
