package org.minga.devstack;

import java.nio.file.Path;

/**
 * What to start, and where.
 *
 * @param project the folder of the sources
 * @param data everything that this community writes; may be absent
 * @param port where the application answers; 0 means any free one. Keycloak takes the port 100
 *     above it, or a free one
 * @param portChosen whether somebody asked for this very port
 * @param fresh whether to forget what the data folder holds
 */
public record Options(Path project, Path data, int port, boolean portChosen, boolean fresh) {

  static final int USUAL_PORT = 8080;
  static final int FROM_MINGA_TO_KEYCLOAK = 100;

  /** As {@code ./minga run} starts it. */
  public static Options usual(Path project) {
    var root = project.toAbsolutePath().normalize();
    return new Options(root, root.resolve(".minga/data"), USUAL_PORT, false, false);
  }

  /** Beside whatever else runs: free ports, an empty folder of its own. */
  public static Options apart(Path project, Path data) {
    var root = project.toAbsolutePath().normalize();
    return new Options(root, data.toAbsolutePath().normalize(), 0, false, true);
  }

  static Options parse(Path project, String... arguments) {
    var options = usual(project);
    for (int i = 0; i < arguments.length; i++) {
      options =
          switch (arguments[i]) {
            case "--fresh" -> options.startingOver();
            case "--port" -> options.at(port(value(arguments, ++i)));
            case "--data" -> options.in(Path.of(value(arguments, ++i)));
            default -> throw misread("does not know " + arguments[i]);
          };
    }
    return options;
  }

  Path servers() {
    return project.resolve(".minga/servers");
  }

  Path logs() {
    return data.resolve("logs");
  }

  private Options startingOver() {
    return new Options(project, data, port, portChosen, true);
  }

  private Options at(int chosen) {
    return new Options(project, data, chosen, true, fresh);
  }

  private Options in(Path folder) {
    return new Options(project, folder.toAbsolutePath().normalize(), port, portChosen, fresh);
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1024 && port <= 65535 - FROM_MINGA_TO_KEYCLOAK) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw misread("wants a number after --port, not " + text);
    }
    throw misread("wants a port from 1024 to " + (65535 - FROM_MINGA_TO_KEYCLOAK));
  }

  private static String value(String[] arguments, int index) {
    if (index >= arguments.length) {
      throw misread("misses a value after " + arguments[index - 1]);
    }
    return arguments[index];
  }

  private static Trouble misread(String what) {
    return new Trouble(
        "./minga run " + what + ".", "Try: ./minga run [--fresh] [--port N] [--data FOLDER]");
  }
}
