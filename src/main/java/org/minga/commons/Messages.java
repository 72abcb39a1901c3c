package org.minga.commons;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text on a screen, in the three languages of the community: the bundles {@code
 * messages/MODULE_LANGUAGE.properties} in UTF-8, as ICU messages with named arguments, because only
 * ICU knows each language's plurals.
 */
@Component
public class Messages implements I18NProvider {

  /** Spanish first: what a visitor gets whose language is none of these. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.of("es"), Locale.of("pt", "BR"), Locale.ENGLISH);

  private final Map<String, Map<String, String>> patterns =
      LANGUAGES.stream()
          .map(Locale::getLanguage)
          .collect(Collectors.toUnmodifiableMap(language -> language, Messages::load));
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** Of our languages the one nearest to what is asked for. */
  public static Locale nearest(@Nullable Locale wanted) {
    return LANGUAGES.stream()
        .filter(ours -> wanted != null && ours.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.getFirst());
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if no bundle has the key
   */
  public String get(String key, @Nullable Locale locale) {
    return get(key, locale, Map.of());
  }

  /** The text of a key, filled with named arguments; plurals follow the language. */
  public String get(String key, @Nullable Locale locale, Map<String, ?> arguments) {
    var ours = nearest(locale);
    var format =
        formats.computeIfAbsent(
            ours.getLanguage() + ":" + key, it -> new MessageFormat(pattern(key, ours), ours));
    synchronized (format) {
      return format.format(new HashMap<>(arguments));
    }
  }

  /**
   * The raw ICU patterns that elements in the browser draw with: those of these bundles, without
   * their prefix.
   */
  public Map<String, String> client(@Nullable Locale locale, String... bundles) {
    var result = new TreeMap<String, String>();
    for (var bundle : bundles) {
      var prefix = bundle + ".";
      patternsOf(nearest(locale))
          .forEach(
              (key, pattern) -> {
                if (key.startsWith(prefix)) {
                  result.put(key.substring(prefix.length()), pattern);
                }
              });
    }
    return result;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return LANGUAGES;
  }

  /** The text of a key; the arguments, if any, are names and values in turn, or one map. */
  @Override
  public String getTranslation(String key, @Nullable Locale locale, Object... parameters) {
    return get(key, locale, named(parameters));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> named(Object... parameters) {
    if (parameters.length == 1 && parameters[0] instanceof Map<?, ?> map) {
      return (Map<String, ?>) map;
    }
    var named = new HashMap<String, Object>();
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      named.put((String) parameters[i], parameters[i + 1]);
    }
    return named;
  }

  private String pattern(String key, Locale locale) {
    var pattern = patternsOf(locale).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No text for " + key + " in " + locale);
    }
    return pattern;
  }

  private Map<String, String> patternsOf(Locale locale) {
    return patterns.getOrDefault(locale.getLanguage(), Map.of());
  }

  private static Map<String, String> load(String language) {
    var all = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_" + language + ".properties");
      for (var file : files) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
        texts.forEach((key, text) -> all.put((String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }
}
