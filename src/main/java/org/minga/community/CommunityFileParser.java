package org.minga.community;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a community file from top to bottom and gathers all its problems. */
final class CommunityFileParser {

  private static final int MAX_CHARACTERS = 20_000_000;
  private static final int MAX_DEPTH = 100;
  private static final String VERSION = "1";

  private final String name;
  private final Instant now;
  private final Problems problems = new Problems();

  CommunityFileParser(String name, Instant now) {
    this.name = name;
    this.now = now;
  }

  CommunityFile parse(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (CharacterCodingException e) {
      problems.add(1, "not-utf-8");
    } catch (IOException e) {
      problems.add(1, "unreadable", "path", file.toString());
    }
    throw new InvalidCommunityFile(name, problems.inOrder());
  }

  CommunityFile parse(String text) {
    var root = compose(text);
    if (root == null) {
      problems.add(1, "empty");
    }
    var file = root == null ? null : read(Section.of(root, problems));
    if (file == null || !problems.none()) {
      throw new InvalidCommunityFile(name, problems.inOrder());
    }
    return file;
  }

  private @Nullable Node compose(String text) {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(0);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      problems.add(mark == null ? 1 : mark.getLine() + 1, "no-yaml", "reason", reason(e));
    } catch (ReaderException e) {
      int line = (int) text.codePoints().limit(e.getPosition()).filter(it -> it == '\n').count();
      problems.add(line + 1, "no-yaml", "reason", reason(e));
    } catch (YAMLException e) {
      problems.add(1, "no-yaml", "reason", reason(e));
    }
    throw new InvalidCommunityFile(name, problems.inOrder());
  }

  private static String reason(YAMLException e) {
    var text = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
    return text == null ? "" : text.lines().findFirst().orElse("");
  }

  private CommunityFile read(Section root) {
    root.required("version")
        .filter(version -> !version.text().equals(VERSION))
        .ifPresent(it -> problems.add(it.line(), "other-version", "value", it.text()));
    var reader = new CommunityReader(problems);
    var community = reader.community(root.section("community"));
    var themeKeys = new Keys(problems);
    var themes =
        root.sections("themes").stream().map(it -> reader.theme(it, themeKeys, community)).toList();
    var directory = new DirectoryReader(problems, community);
    var organizations =
        root.sections("organizations").stream().map(directory::organization).toList();
    var members = root.sections("members").stream().map(directory::member).toList();
    var calendar = new Calendar(problems, now, community.zone());
    var groupReader = new GroupReader(problems, calendar, directory, themeKeys);
    var groups = root.sections("groups").stream().map(groupReader::group).toList();
    root.done();
    return new CommunityFile(name, community, themes, organizations, members, groups);
  }
}
