package org.minga.commons;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTests {

  @Test
  void everyTextExistsInEveryLanguage() throws IOException {
    var spanish = bundles("es");

    assertThat(bundles("pt").keySet()).isEqualTo(spanish.keySet());
    assertThat(bundles("en").keySet()).isEqualTo(spanish.keySet());
  }

  @Test
  void everyTextIsAMessageWithTheSameArgumentsInEveryLanguage() throws IOException {
    var spanish = bundles("es");
    var portuguese = bundles("pt");
    var english = bundles("en");

    spanish.forEach(
        (key, text) -> {
          assertThat(arguments(portuguese.get(key))).as(key).isEqualTo(arguments(text));
          assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text));
        });
  }

  @Test
  void aKeyStandsInTheBundleThatItNames() throws IOException {
    for (var language : Set.of("es", "pt", "en")) {
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_" + language + ".properties")) {
        var bundle = file.getFilename().replace("_" + language + ".properties", "");
        assertThat(read(file).keySet())
            .as(file.getFilename())
            .allMatch(key -> key.startsWith(bundle + "."));
      }
    }
  }

  @Test
  void aLanguageWeDoNotSpeakGetsSpanish() {
    assertThat(Messages.nearest(Locale.forLanguageTag("qu"))).isEqualTo(Locale.of("es"));
    assertThat(Messages.nearest(Locale.forLanguageTag("pt-PT"))).isEqualTo(Locale.of("pt", "BR"));
    assertThat(Messages.nearest(null)).isEqualTo(Locale.of("es"));
  }

  private static Set<String> arguments(String text) {
    return Set.copyOf(new MessageFormat(text, Locale.ENGLISH).getArgumentNames());
  }

  private static Map<String, String> bundles(String language) throws IOException {
    var all = new TreeMap<String, String>();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*_" + language + ".properties")) {
      all.putAll(read(file));
    }
    return all;
  }

  private static Map<String, String> read(org.springframework.core.io.Resource file)
      throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }
}
