package org.minga.community;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minga.commons.Messages;
import org.minga.community.CommunityFile.Community;
import org.minga.community.CommunityFile.Theme;

/** Reads what belongs to the community as a whole. */
final class CommunityReader {

  private static final ZoneId UTC = ZoneId.of("UTC");

  private final Problems problems;

  CommunityReader(Problems problems) {
    this.problems = problems;
  }

  Community community(Section section) {
    var languages = languages(section);
    var welcome = section.localized("welcome", languages, 5_000);
    welcome.replaceAll((language, text) -> Paragraphs.unwrapped(text));
    var community =
        new Community(
            section.localized("name", languages, 120),
            languages,
            new Values(problems).zone(section, UTC),
            welcome,
            section.flag("sample"));
    section.done();
    return community;
  }

  private List<Locale> languages(Section section) {
    if (!section.has("languages")) {
      problems.add(section.line(), "missing", "key", "languages");
    }
    var languages =
        section.scalars("languages").stream()
            .flatMap(language -> ours(language).stream())
            .distinct()
            .toList();
    return languages.isEmpty() ? Messages.LANGUAGES : languages;
  }

  private Optional<Locale> ours(Scalar language) {
    var ours =
        Messages.LANGUAGES.stream()
            .filter(it -> it.getLanguage().equals(language.text()))
            .findFirst();
    if (ours.isEmpty()) {
      problems.add(language.line(), "language-without-texts", "value", language.text());
    }
    return ours;
  }

  Theme theme(Section section, Keys keys, Community community) {
    var theme =
        new Theme(keys.take(section, "key"), section.localized("name", community.languages(), 120));
    section.done();
    return theme;
  }
}
