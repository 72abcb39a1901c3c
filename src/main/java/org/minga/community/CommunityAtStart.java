package org.minga.community;

import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Loads the community file named by {@code minga.community-file}, if any, when no community was
 * loaded yet. The application counts as ready only afterwards.
 */
@Component
class CommunityAtStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CommunityAtStart.class);

  private final CommunityLoader loader;
  private final Clock clock;
  private final String file;

  CommunityAtStart(
      CommunityLoader loader, Clock clock, @Value("${minga.community-file:}") String file) {
    this.loader = loader;
    this.clock = clock;
    this.file = file;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!file.isBlank() && !loader.loaded()) {
      LOG.info("{} from {}", loader.load(CommunityFile.parse(Path.of(file), clock)), file);
    }
  }
}
