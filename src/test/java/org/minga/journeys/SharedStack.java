package org.minga.journeys;

import java.io.IOException;
import java.nio.file.Path;
import org.minga.devstack.DevStack;
import org.minga.devstack.Options;

/** The servers of a whole run: started with the first journey, ended with the tests' process. */
final class SharedStack {

  private SharedStack() {}

  static DevStack get() {
    return Started.STACK;
  }

  private static class Started {

    static final DevStack STACK = start();

    static DevStack start() {
      try {
        var options = Options.apart(Path.of(""), Path.of("target/journeys/data"));
        var stack = new DevStack(options, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        return stack.start();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
