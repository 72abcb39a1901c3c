/** Action plans, objectives, next steps: commitments with a person, an organization and a date. */
@ApplicationModule(
    allowedDependencies = {
      "commons",
      "commons :: ui",
      "live",
      "identity",
      "organizations",
      "groups",
      "groups :: ui",
      "discussions",
      "discussions :: ui"
    })
@NullMarked
package org.minga.actionplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
