/** What members do, in a real browser on the real servers: MariaDB, Keycloak, the packaged jar. */
@NullMarked
package org.minga.journeys;

import org.jspecify.annotations.NullMarked;
