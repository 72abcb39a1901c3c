package org.minga.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

  @Property
  void everyIdReadsBackFromItsPath(@ForAll long most, @ForAll long least) {
    var id = new UUID(most, least);

    assertThat(Ids.path(id)).hasSize(22);
    assertThat(Ids.parse(Ids.path(id))).isEqualTo(id);
  }

  @Test
  void newIdsAreOfVersion7AndGrow() {
    var first = Ids.next();
    var second = Ids.next();

    assertThat(first.version()).isEqualTo(7);
    assertThat(Ids.path(second)).isGreaterThan(Ids.path(first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "zzzzzzzzzzzzzzzzzzzzzz",
        "11111111111111111111l1",
        "1111111111111111111111/"
      })
  void whatIsNoIdNamesNothing(String path) {
    assertThatThrownBy(() -> Ids.parse(path)).isInstanceOf(NotFound.class);
  }
}
