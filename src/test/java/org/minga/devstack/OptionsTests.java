package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTests {

  private static final Path PROJECT = Path.of("");

  @Test
  void withoutWordsMeansTheUsualPortAndKeepsWhatThereIs() {
    var options = Options.parse(PROJECT);

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.fresh()).isFalse();
    assertThat(options.data()).isEqualTo(Path.of(".minga/data").toAbsolutePath());
  }

  @Test
  void readsPortFolderAndFreshStart() {
    var options = Options.parse(PROJECT, "--port", "9080", "--data", "elsewhere", "--fresh");

    assertThat(options.port()).isEqualTo(9080);
    assertThat(options.data()).isEqualTo(Path.of("elsewhere").toAbsolutePath());
    assertThat(options.fresh()).isTrue();
  }

  @Test
  void saysWhatItDoesNotUnderstandAndHowToSayItInstead() {
    assertThatThrownBy(() -> Options.parse(PROJECT, "--port", "eighty"))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.remedy()).contains("--port N"))
        .hasMessageContaining("eighty");
    assertThatThrownBy(() -> Options.parse(PROJECT, "--prot", "9080"))
        .hasMessageContaining("--prot");
    assertThatThrownBy(() -> Options.parse(PROJECT, "--port")).hasMessageContaining("--port");
    assertThatThrownBy(() -> Options.parse(PROJECT, "--port", "80")).hasMessageContaining("1024");
  }
}
