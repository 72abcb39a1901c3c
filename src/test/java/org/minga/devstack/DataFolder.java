package org.minga.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one community keeps everything. Only one start at a time may hold it; the
 * lock goes with the process, however it ends.
 */
final class DataFolder implements AutoCloseable {

  private static final long NEEDED_BYTES = 1L << 30;
  private static final String LOCK = "lock";
  private static final String MEMORY = "memory.properties";

  private final Path folder;
  private final FileChannel channel;
  private final Properties memory = new Properties();

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static DataFolder open(Path folder, boolean fresh) throws IOException {
    Files.createDirectories(folder);
    var channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new Trouble(
          "Minga already runs on the data in " + folder + ".",
          "Use it, or stop it with Ctrl-C in its terminal; a second one needs another folder and"
              + " port: ./minga run --data .minga/second --port 9080");
    }
    var data = new DataFolder(folder, channel);
    Children.endLeftovers(folder);
    if (fresh) {
      data.empty();
    }
    data.requireSpace();
    data.read();
    return data;
  }

  Path path() {
    return folder;
  }

  /**
   * A part of the folder that is only of use once it is complete: one that is not is begun anew.
   */
  Path part(String name) throws IOException {
    var part = folder.resolve(name);
    if (!complete(name)) {
      deleteAll(part);
    }
    return Files.createDirectories(part);
  }

  boolean complete(String name) {
    return recall(name + ".complete") != null;
  }

  void completed(String name) throws IOException {
    remember(name + ".complete", "true");
  }

  synchronized @Nullable String recall(String key) {
    return memory.getProperty(key);
  }

  synchronized void remember(String key, String value) throws IOException {
    memory.setProperty(key, value);
    var draft = folder.resolve(MEMORY + ".new");
    try (var out = Files.newBufferedWriter(draft)) {
      memory.store(out, "Kept by ./minga run; passwords are of use on this machine only");
    }
    Files.move(draft, folder.resolve(MEMORY), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** A password that was made up at the first start. */
  synchronized String secret(String key) throws IOException {
    var known = recall(key);
    if (known != null) {
      return known;
    }
    var bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    var made = HexFormat.of().formatHex(bytes);
    remember(key, made);
    return made;
  }

  static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void empty() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.filter(it -> !it.endsWith(LOCK)).toList()) {
        deleteAll(file);
      }
    }
  }

  private void requireSpace() throws IOException {
    if (Files.getFileStore(folder).getUsableSpace() < NEEDED_BYTES) {
      throw Trouble.diskFull("less than 1 GB is left for " + folder);
    }
  }

  private void read() throws IOException {
    var file = folder.resolve(MEMORY);
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        memory.load(in);
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
