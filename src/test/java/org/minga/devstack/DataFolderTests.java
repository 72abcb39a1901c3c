package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

  @TempDir Path folder;

  @Test
  void servesOnlyOneStartAtATime() throws IOException {
    try (var first = DataFolder.open(folder, false)) {
      assertThatThrownBy(() -> DataFolder.open(folder, false))
          .isInstanceOfSatisfying(
              Trouble.class, trouble -> assertThat(trouble.remedy()).contains("--data"))
          .hasMessageContaining("already runs");
    }
    DataFolder.open(folder, false).close();
  }

  @Test
  void keepsWhatItRemembersUntilAFreshStart() throws IOException {
    String secret;
    try (var data = DataFolder.open(folder, false)) {
      secret = data.secret("password");
    }
    try (var data = DataFolder.open(folder, false)) {
      assertThat(data.secret("password")).isEqualTo(secret);
    }
    try (var data = DataFolder.open(folder, true)) {
      assertThat(data.secret("password")).isNotEqualTo(secret);
    }
  }

  @Test
  void beginsAnewWithAPartThatNeverBecameComplete() throws IOException {
    try (var data = DataFolder.open(folder, false)) {
      Files.writeString(data.part("mariadb").resolve("half"), "written");
      assertThat(data.part("mariadb")).isEmptyDirectory();

      Files.writeString(data.part("mariadb").resolve("whole"), "written");
      data.completed("mariadb");
      assertThat(data.part("mariadb").resolve("whole")).exists();
    }
  }

  @Test
  void holdsOnToTheAddressesThatTheSignInCarries() throws IOException {
    try (var data = DataFolder.open(folder, false)) {
      var chosen = Addresses.choose(Options.apart(Path.of(""), folder), data);

      var later = Options.parse(Path.of(""), "--data", folder.toString());
      assertThat(Addresses.choose(later, data)).isEqualTo(chosen);
      var other = Options.parse(Path.of(""), "--data", folder.toString(), "--port", "18999");
      assertThatThrownBy(() -> Addresses.choose(other, data))
          .isInstanceOfSatisfying(
              Trouble.class, trouble -> assertThat(trouble.remedy()).contains("--fresh"));
    }
  }
}
