package org.minga;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(MingaApplication.class);

  @Test
  void modulesDependOnlyOnWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void modulesDrawTheirOwnPicture() {
    new Documenter(modules).writeDocumentation();
  }
}
