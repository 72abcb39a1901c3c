package org.minga.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a session may last.
 *
 * @param absoluteLimit after which even a busy session ends
 */
@ConfigurationProperties("minga.session")
record SessionLimits(Duration absoluteLimit) {}
