package org.minga.community;

import java.util.List;
import java.util.Locale;
import org.minga.commons.Messages;

/** A community file with errors, all of them told at once; nothing of it was written. */
public class InvalidCommunityFile extends RuntimeException {

  private final String file;
  private final transient List<FileProblem> problems;

  InvalidCommunityFile(String file, List<FileProblem> problems) {
    super(file, null, false, false);
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the lines. */
  public List<FileProblem> problems() {
    return problems;
  }

  /** One text for each problem, {@code community.yml:42: …}, in this language. */
  public List<String> lines(Messages messages, Locale locale) {
    return problems.stream()
        .map(
            problem ->
                "%s:%d: %s"
                    .formatted(
                        file,
                        problem.line(),
                        messages.get(problem.key(), locale, problem.arguments())))
        .toList();
  }

  /** The problems in Spanish, where no operator's language is known. */
  @Override
  public String getMessage() {
    return String.join("\n", lines(new Messages(), Messages.LANGUAGES.getFirst()));
  }
}
