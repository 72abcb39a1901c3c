package org.minga.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTests {

  @Test
  void aLineWrappedAtTheMarginIsOneLine() {
    assertThat(Paragraphs.unwrapped("firmaron una declaración\ny quedaron en seguir"))
        .isEqualTo("firmaron una declaración y quedaron en seguir");
  }

  @Test
  void whatMarkdownReadsByLinesStays() {
    var text =
        "Tres preguntas:\n\n1. Una\n2. Otra\n\n- a\n- b\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n> cita\n\n## Acta\n\nfin  \nde verso";

    assertThat(Paragraphs.unwrapped(text)).isEqualTo(text);
  }
}
