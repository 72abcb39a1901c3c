package org.minga.community;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minga.community.CommunityFile.Group;
import org.minga.community.CommunityFile.Plan;
import org.minga.groups.Visibility;

/** Reads working groups with all that belongs to them. */
final class GroupReader {

  private final Problems problems;
  private final Calendar calendar;
  private final DirectoryReader directory;
  private final Keys themes;
  private final Keys groups;
  private final Keys discussions;

  GroupReader(Problems problems, Calendar calendar, DirectoryReader directory, Keys themes) {
    this.problems = problems;
    this.calendar = calendar;
    this.directory = directory;
    this.themes = themes;
    this.groups = new Keys(problems);
    this.discussions = new Keys(problems);
  }

  Group group(Section section) {
    var key = groups.take(section, "key");
    var name = section.line("name", 120);
    var theme = theme(section, null);
    var visibility = visibility(section);
    var charter = Paragraphs.unwrapped(section.text("charter", 10_000));
    var leads = people(section, "leads");
    if (leads.isEmpty()) {
      problems.add(section.line(), "missing", "key", "leads");
    }
    var members = people(section, "members").stream().filter(it -> !leads.contains(it)).toList();
    var circle =
        new Circle(
            problems,
            directory,
            visibility,
            Stream.concat(leads.stream(), members.stream()).toList());
    var discussionReader = new DiscussionReader(problems, calendar, circle, discussions);
    var found =
        section.sections("discussions").stream()
            .map(it -> discussionReader.discussion(it, theme(it, theme)))
            .toList();
    var plan = plan(section, new PlanReader(problems, calendar, circle, discussionReader));
    var group =
        new Group(
            key, name, theme, visibility, charter, leads, members, found, plan, section.line());
    section.done();
    return group;
  }

  private Visibility visibility(Section section) {
    section.required("visibility");
    return section.choice("visibility", Visibility.class).orElse(Visibility.PRIVATE);
  }

  private @Nullable String theme(Section section, @Nullable String otherwise) {
    return section
        .scalar("theme")
        .filter(theme -> themes.known(theme, "no-theme"))
        .map(Scalar::text)
        .orElse(otherwise);
  }

  private List<String> people(Section section, String field) {
    return section.scalars(field).stream()
        .filter(person -> directory.people().known(person, "no-member"))
        .map(Scalar::text)
        .distinct()
        .toList();
  }

  private static @Nullable Plan plan(Section section, PlanReader reader) {
    return Optional.of("plan")
        .filter(section::has)
        .map(section::section)
        .map(reader::plan)
        .orElse(null);
  }
}
