package org.minga.commons;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

  private final Markdown markdown = new Markdown();

  @Test
  void marksBecomeElements() {
    assertThat(markdown.toHtml("**Plazo:** [acta](https://minga.example/a)\n\n1. uno\n2. dos"))
        .contains("<strong>Plazo:</strong>")
        .contains(
            "<a href=\"https://minga.example/a\" rel=\"noopener noreferrer nofollow ugc\">acta</a>")
        .contains("<ol>");
  }

  @Test
  void headingsStartBelowThoseOfThePage() {
    assertThat(markdown.toHtml("# Acta")).isEqualTo("<h3>Acta</h3>\n");
  }

  @Test
  void anImageOfAnotherSiteIsALinkAndFetchesNothing() {
    assertThat(markdown.toHtml("![mapa](https://elsewhere.example/x.png)"))
        .doesNotContain("<img")
        .contains("<a href=\"https://elsewhere.example/x.png\"")
        .contains(">mapa</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "<a href=\"https://a.example\" onclick=\"alert(1)\">x</a>",
        "<svg onload=alert(1)>",
        "<style>*{display:none}</style>",
        "[x](vbscript:alert(1))",
        "```\"><script>\nx\n```"
      })
  void nothingThatActsPasses(String hostile) {
    assertThat(markdown.toHtml(hostile))
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContainIgnoringCase("<svg")
        .doesNotContainIgnoringCase("<style")
        .doesNotContainPattern("(?i)<[^>]*(onerror|onclick|onload)")
        .doesNotContainPattern("(?i)(href|src)=\"?(javascript|data|vbscript)");
  }

  @Property
  void anExcerptIsNeverLongerThanAsked(
      @ForAll String text, @ForAll @IntRange(min = 8, max = 200) int max) {
    assertThat(markdown.excerpt(text, max).length()).isLessThanOrEqualTo(max);
  }
}
