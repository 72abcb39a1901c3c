/** The community as a whole: the file that sets it up, its name, languages and welcome text. */
@ApplicationModule(
    allowedDependencies = {
      "commons",
      "identity",
      "organizations",
      "groups",
      "discussions",
      "actionplans"
    })
@NullMarked
package org.minga.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
