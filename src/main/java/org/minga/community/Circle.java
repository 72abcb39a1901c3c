package org.minga.community;

import java.util.List;
import java.util.Optional;
import org.minga.groups.Visibility;

/** The people of one group, leads first. */
record Circle(
    Problems problems, DirectoryReader directory, Visibility visibility, List<String> people) {

  /** A required person who writes in the group: in an open group anyone may. */
  String writer(Section section, String field) {
    return section.required(field).flatMap(this::writer).orElse("");
  }

  /** A person who writes or helps in the group. */
  Optional<String> writer(Scalar person) {
    return visibility == Visibility.OPEN ? known(person) : insider(person);
  }

  /** A person of the group. */
  Optional<String> insider(Scalar person) {
    var known = known(person);
    if (known.isPresent() && !people.contains(known.get())) {
      problems.add(person.line(), "not-in-group", "value", person.text());
    }
    return known;
  }

  private Optional<String> known(Scalar person) {
    return Optional.of(person)
        .filter(it -> directory.people().known(it, "no-member"))
        .map(Scalar::text);
  }

  /** The organizations of a person, the main one first. */
  List<String> organizationsOf(String person) {
    return directory.organizationsOf(person);
  }

  /** Who leads the group. */
  String lead() {
    return people.isEmpty() ? "" : people.getFirst();
  }
}
