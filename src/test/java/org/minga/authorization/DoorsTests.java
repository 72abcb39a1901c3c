package org.minga.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.router.Route;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minga.live.TopicGate;
import org.minga.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds every address and every live topic against {@code authorization/doors.txt}. */
@ApplicationTest
@AutoConfigureMockMvc
class DoorsTests {

  private record Door(String sort, String to, String name) {

    /** An address at which nothing is. */
    String example() {
      return name.replaceAll(":\\w+|\\{\\w+}", "4GXzR2zWkzMD9Ut8yFTZqz");
    }
  }

  @Autowired
  @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  @Autowired List<TopicGate> gates;
  @Autowired MockMvc http;

  @Test
  void everyPageIsListed() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    var pages =
        scanner.findCandidateComponents("org.minga").stream()
            .map(
                view ->
                    ClassUtils.resolveClassName(
                        Objects.requireNonNull(view.getBeanClassName()), null))
            .map(view -> "/" + view.getAnnotation(Route.class).value())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(pages).isEqualTo(names("page"));
  }

  @Test
  void everyResourceIsListed() {
    var resources = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getPackageName().startsWith("org.minga")) {
                resources.addAll(mapping.getPatternValues());
              }
            });

    assertThat(resources).isEqualTo(names("resource"));
  }

  @Test
  void everyLiveTopicHasExactlyOneGateAndIsListed() {
    var kinds = gates.stream().flatMap(gate -> gate.kinds().stream()).toList();

    assertThat(new HashSet<>(kinds)).hasSameSizeAs(kinds);
    assertThat(new TreeSet<>(kinds)).isEqualTo(names("topic"));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void aGuestPassesOnlyWhereItSaysSo(Door door) throws Exception {
    var answer =
        http.perform(get(door.example()).accept(MediaType.TEXT_HTML)).andReturn().getResponse();

    if (door.to().equals("guest")) {
      assertThat(answer.getStatus()).isEqualTo(200);
    } else if (door.sort().equals("resource")) {
      assertThat(answer.getStatus()).isEqualTo(401);
    } else {
      assertThat(answer.getRedirectedUrl()).isIn("/oauth2/authorization/keycloak", "/welcome");
    }
  }

  private static Stream<Door> doors() {
    return listed()
        .filter(door -> !door.sort().equals("topic"))
        .filter(door -> !door.name().equals("/sign-in-failed"));
  }

  private static Set<String> names(String sort) {
    return listed()
        .filter(door -> door.sort().equals(sort))
        .map(Door::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Door> listed() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    DoorsTests.class.getResourceAsStream("/authorization/doors.txt")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .map(words -> new Door(words[0], words[1], words[2]))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
