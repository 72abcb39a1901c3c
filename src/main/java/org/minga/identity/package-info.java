/** Who a person is: sign-in, profile, sessions, and what the sign-in server says of them. */
@ApplicationModule(allowedDependencies = {"commons", "commons :: ui", "live"})
@NullMarked
package org.minga.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
