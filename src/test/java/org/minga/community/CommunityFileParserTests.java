package org.minga.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minga.actionplans.StepStatus;
import org.minga.commons.Messages;
import org.minga.community.CommunityFile.Answer;
import org.minga.community.CommunityFile.Origin;
import org.minga.organizations.Reach;

class CommunityFileParserTests {

  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  private static final Messages MESSAGES = new Messages();

  private static final String VALID =
      """
      version: 1
      community:
        name: {es: Red, en: Network}
        languages: [es, en]
        zone: America/Lima
        welcome:
          es: Hola
          en: Hello
      themes:
        - key: research
          name: {es: Investigación, en: Research}
      organizations:
        - alias: acme
          name: Acme
          country: PE
          website: https://acme.example
          domains: [acme.example]
        - alias: norte
          name: Norte
          reach: regional
          domains: [norte.example]
      members:
        - key: ana
          name: Ana
          email: ana@acme.example
          organization: acme
          languages: [qu, en]
          country: PE
          roles: [facilitator]
        - key: luis
          name: Luis
          email: luis@lima.acme.example
          organizations: [acme, norte]
          languages: [es]
          zone: America/Bogota
        - key: eva
          name: Eva
          email: eva@norte.example
          organization: norte
          languages: [es]
      groups:
        - key: studies
          name: Estudios
          theme: research
          visibility: on-request
          charter: Estudiamos.
          leads: [ana]
          members: [luis]
          discussions:
            - key: closing
              title: ¿Cómo cerramos?
              language: es
              by: ana
              opened: -3d 09:00
              text: Así.
              replies:
                - key: r1
                  by: luis
                  at: -2d 10:30
                  text: No.
                  replies:
                    - key: r2
                      by: ana
                      at: 2026-11-21 08:00
                      language: en
                      text: Yes.
          plan:
            title: Plan
            from: 2026-10-01
            until: +30d
            objectives:
              - key: one
                title: Uno
                until: +10d
                steps:
                  - key: write
                    title: Escribir
                    owner: luis
                    organization: norte
                    due: +5d
                    status: proposed
                    answer: other-date
                    otherDate: 2026-12-24
                    reason: Viaje
                    helpers: [ana]
                    origin: closing/r2
      """;

  private static CommunityFile parse(String text) {
    return new CommunityFileParser("red.yml", NOW).parse(text);
  }

  private static List<FileProblem> problemsOf(String text) {
    return catchThrowableOfType(InvalidCommunityFile.class, () -> parse(text)).problems();
  }

  @Test
  void readsWhatIsWritten() {
    var file = parse(VALID);

    assertThat(file.community().languages())
        .extracting(Locale::getLanguage)
        .containsExactly("es", "en");
    assertThat(file.community().name().get(Locale.ENGLISH)).isEqualTo("Network");
    assertThat(file.organizations().getFirst().reach()).isEqualTo(Reach.NATIONAL);
    assertThat(file.organizations().getLast().reach()).isEqualTo(Reach.REGIONAL);
    assertThat(file.members().getFirst().language()).isEqualTo(Locale.ENGLISH);
    assertThat(file.members().getFirst().zone()).isEqualTo(ZoneId.of("America/Lima"));
    assertThat(file.members().get(1).organizations()).containsExactly("acme", "norte");
    var group = file.groups().getFirst();
    var discussion = group.discussions().getFirst();
    assertThat(discussion.theme()).isEqualTo("research");
    var answer = discussion.opening().replies().getFirst().replies().getFirst();
    assertThat(answer.language()).isEqualTo("en");
    assertThat(answer.at()).isEqualTo("2026-11-21T13:00:00Z");
    var step = group.plan().objectives().getFirst().steps().getFirst();
    assertThat(step.status()).isEqualTo(StepStatus.PROPOSED);
    assertThat(step.answer()).isEqualTo(Answer.OTHER_DATE);
    assertThat(step.proposedBy()).isEqualTo("ana");
    assertThat(step.origin()).isEqualTo(new Origin("closing", "r2", answer.at()));
  }

  @Test
  void countsRelativeDatesFromTheLoad() {
    var group = parse(VALID).groups().getFirst();

    assertThat(group.discussions().getFirst().opening().at()).isEqualTo("2026-11-19T14:00:00Z");
    assertThat(group.plan().until()).isEqualTo(LocalDate.of(2026, 12, 22));
  }

  @Test
  void movesARelativeReplyBehindWhatItAnswers() {
    var file = parse(VALID.replace("at: -2d 10:30", "at: -5d 10:30"));

    var opening = file.groups().getFirst().discussions().getFirst().opening();
    assertThat(opening.replies().getFirst().at()).isEqualTo("2026-11-19T14:01:00Z");
  }

  /** {@code #!} ends the line on which the error is to be told; {@code \n} breaks lines. */
  @ParameterizedTest(name = "{2}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "version: 1 | version: 2 #! | other-version",
        "version: 1 | edition: 1 #! | unknown-key",
        "name: Acme | nmae: Acme #! | unknown-key",
        "alias: acme\\n    name: Acme | alias: acme #! | missing",
        "name: Acme | name: Acme\\n    name: Emca #! | twice",
        "name: Acme | name: [Acme] #! | not-a-text",
        "name: Acme | `name: |- #!\\n      Ac\\n      me` | more-than-a-line",
        "name: Acme | ? [name] #!\\n    : Acme | not-a-key",
        "name: Acme | name: \"Ac\\x07me\" #! | control-characters",
        "leads: [ana] | leads: ana #! | not-a-list",
        "leads: [ana] | leads: [{key: ana}] #! | not-a-text",
        "- key: luis | - luis #!\\n  - key: luis | not-a-mapping",
        "key: closing | key: Closing #! | no-key",
        "alias: norte | alias: acme #! | key-taken",
        "key: luis | key: ana #! | key-taken",
        "key: r2 | key: r1 #! | key-taken",
        "country: PE | country: pe #! | no-country",
        "reach: regional | reach: wide #! | no-choice",
        "- alias: norte\\n    name: Norte\\n    reach: regional | - alias: norte #!\\n    name: Norte | no-country-no-reach",
        "roles: [facilitator] | roles: [boss] #! | no-choice",
        "organization: acme | organization: acme\\n    account: yes #! | not-a-flag",
        "https://acme.example | javascript:alert(1) #! | no-website",
        "[norte.example] | [acme.example] #! | domain-taken",
        "[norte.example] | [Norte] #! | no-domain",
        "ana@acme.example | ana@acme #! | no-email",
        "ana@acme.example | ana@notacme.example #! | foreign-email",
        "ana@acme.example | ana@norte.example #! | foreign-email",
        "luis@lima.acme.example | Ana@acme.example #! | email-taken",
        "- key: ana | - organizations: [norte] #!\\n    key: ana | one-or-several-organizations",
        "organization: acme | organization: acma #! | no-organization",
        "[acme, norte] | [acme, sur] #! | no-organization",
        "[qu, en] | [qu, English] #! | no-language",
        "[es, en] | [es, fr] #! | language-without-texts",
        "America/Bogota | America/Bogot #! | no-zone",
        "theme: research | theme: reserch #! | no-theme",
        "members: [luis] | members: [luis, rosa] #! | no-member",
        "members: [luis] | members:\\n      - luis\\n      - rosa #! | no-member",
        "by: luis | by: eva #! | not-in-group",
        "opened: -3d 09:00 | opened: yesterday #! | no-moment",
        "opened: -3d 09:00 | opened: 2026-11-23 09:00 #! | in-the-future",
        "at: 2026-11-21 08:00 | at: 2026-11-18 08:00 #! | answer-before-question",
        "due: +5d | due: 2026-02-30 #! | no-day",
        "until: +30d | until: 2026-09-30 #! | ends-before-it-begins",
        "owner: luis | owner: eva #! | not-in-group",
        "organization: norte\\n              due | organization: sur #!\\n              due | not-their-organization",
        "origin: closing/r2 | origin: closing/r3 #! | no-post",
        "answer: other-date | answer: other-date #!\\n              percent: 5 | only-proposed-is-answered",
        "status: proposed | status: proposed\\n              percent: 101 #! | not-a-number",
        "name: {es: Red, en: Network} | name: {es: Red} #! | missing",
        "en: Hello | en: Hello\\n    fr: Salut #! | unknown-key",
        "name: Estudios | name: Estu: dios #! | no-yaml",
      })
  void namesTheLineOfAnError(String part, String broken, String key) {
    var base =
        key.equals("only-proposed-is-answered")
            ? VALID.replace("status: proposed", "status: done\n              note: x")
            : VALID;
    var text =
        base.replaceFirst(Pattern.quote(lines(part)), Matcher.quoteReplacement(lines(broken)));
    assertThat(text).isNotEqualTo(base);

    int marked = (int) text.substring(0, text.indexOf("#!")).lines().count();

    assertThat(
            new InvalidCommunityFile("red.yml", problemsOf(text)).lines(MESSAGES, Locale.ENGLISH))
        .allMatch(line -> !line.contains("{"));
    assertThat(problemsOf(text))
        .extracting(FileProblem::key, FileProblem::line)
        .contains(tuple("community.problem." + key, marked));
  }

  private static String lines(String cell) {
    return cell.replace("\\n", "\n");
  }

  @Test
  void measuresTexts() {
    var text = VALID.replace("name: Acme", "name: " + "ñ".repeat(201));

    assertThat(problemsOf(text))
        .extracting(FileProblem::key)
        .containsExactly("community.problem.too-long");
    assertThat(parse(VALID.replace("name: Acme", "name: " + "ñ".repeat(200)))).isNotNull();
  }

  @Test
  void tellsAllProblemsTogetherInTheirOrder() {
    var text =
        VALID
            .replace("key: closing", "key: Closing")
            .replace("country: PE", "country: XX")
            .replace("owner: luis", "owner: nobody");

    assertThat(problemsOf(text))
        .extracting(FileProblem::key)
        .containsExactly(
            "community.problem.no-country",
            "community.problem.no-country",
            "community.problem.no-key",
            "community.problem.no-member",
            "community.problem.no-post");
  }

  @Test
  void citesFileAndLineInTheLanguageOfTheOperator() {
    var text = VALID.replace("country: PE\n    roles", "country: Perú\n    roles");
    var invalid = catchThrowableOfType(InvalidCommunityFile.class, () -> parse(text));

    assertThat(invalid.lines(MESSAGES, Locale.ENGLISH))
        .containsExactly("red.yml:28: “Perú” is no country code (two capital letters, ISO 3166).");
    assertThat(invalid.lines(MESSAGES, Locale.of("pt")))
        .containsExactly("red.yml:28: «Perú» não é um código de país (duas maiúsculas, ISO 3166).");
    assertThat(invalid).hasMessageStartingWith("red.yml:28: «Perú» no es");
  }

  @Test
  void refusesAliasesSoThatASmallFileStaysSmall() {
    assertThat(problemsOf("version: &a [1]\nthemes: *a\n"))
        .extracting(FileProblem::key)
        .containsExactly("community.problem.no-yaml");
  }

  @ParameterizedTest
  @CsvSource({"'',empty", "'# nothing',empty", "'[1, 2]',not-a-mapping", "'a: \u0001',no-yaml"})
  void refusesWhatIsNoCommunity(String text, String key) {
    assertThat(problemsOf(text).getFirst())
        .extracting(FileProblem::line, FileProblem::key)
        .containsExactly(1, "community.problem." + key);
  }

  @Test
  void refusesAFileThatIsNotThereOrNotText(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> CommunityFile.parse(folder.resolve("none.yml")))
        .isInstanceOf(InvalidCommunityFile.class)
        .hasMessageContaining("none.yml:1: No se pudo leer");
    var latin = folder.resolve("latin.yml");
    Files.write(latin, "name: Perú".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> CommunityFile.parse(latin)).hasMessageContaining("UTF-8");
  }
}
