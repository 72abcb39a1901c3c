package org.minga.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.minga.groups.Visibility;
import org.minga.testing.ApplicationTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;

/** Calls every operation of every service as everyone, and holds the outcome against the matrix. */
@ApplicationTest
@Import({Scenes.class, Operations.class})
class AuthorizationMatrixTests {

  private final Matrix matrix = new Matrix();

  @Autowired ApplicationContext context;
  @Autowired Scenes scenes;
  @Autowired Operations operations;

  @Test
  void everyOperationOfEveryServiceIsInTheMatrix() {
    var missing = new TreeSet<>(publicOperations());
    missing.removeAll(matrix.operations());
    missing.removeAll(Operations.EXEMPT.keySet());

    assertThat(missing).isEmpty();
  }

  @Test
  void theMatrixNamesOnlyOperationsThatExistAndAreTried() {
    assertThat(matrix.operations()).isEqualTo(operations.byName().keySet());
    assertThat(publicOperations()).containsAll(matrix.operations());
  }

  @Test
  void noLineOfTheMatrixLeavesAStateOut() {
    var states =
        matrix.cells().stream()
            .collect(
                Collectors.groupingBy(
                    Matrix.Cell::operation,
                    Collectors.mapping(Matrix.Cell::state, Collectors.toSet())));

    assertThat(states.values()).allMatch(covered -> covered.size() == Visibility.values().length);
  }

  @TestFactory
  Stream<DynamicContainer> everyCellHolds() {
    return matrix.cells().stream()
        .collect(
            Collectors.groupingBy(
                cell -> cell.operation() + " " + cell.state(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(row -> DynamicContainer.dynamicContainer(row.getKey(), row(row.getValue())));
  }

  private Stream<DynamicTest> row(List<Matrix.Cell> cells) {
    return Stream.of(cells)
        .peek(row -> scenes.callOthers())
        .flatMap(row -> row.stream().map(this::test));
  }

  private DynamicTest test(Matrix.Cell cell) {
    return DynamicTest.dynamicTest(
        cell.principal().name(),
        () -> {
          var operation = operations.byName().get(cell.operation());
          assertThat(operation).as("registered").isNotNull();
          assertThat(Outcome.of(operation, scenes.scene(cell.state()), cell.principal()))
              .as("%s", cell)
              .isEqualTo(cell.expected());
        });
  }

  private Set<String> publicOperations() {
    return context.getBeansWithAnnotation(Service.class).values().stream()
        .map(AopUtils::getTargetClass)
        .filter(type -> type.getPackageName().startsWith("org.minga."))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .filter(
                        method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(method -> type.getSimpleName() + "." + method.getName()))
        .collect(Collectors.toSet());
  }
}
