package org.minga.community;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Markdown;
import org.minga.commons.Messages;
import org.minga.commons.Read;
import org.springframework.stereotype.Service;

/** The community as anyone may see it, signed in or not. */
@Service
public class Communities {

  private final Settings settings;
  private final Markdown markdown;
  private final Messages messages;

  Communities(Settings settings, Markdown markdown, Messages messages) {
    this.settings = settings;
    this.markdown = markdown;
    this.messages = messages;
  }

  /**
   * The public page, in the wanted language if it is one of the community's, else in its default.
   */
  @Read
  public CommunityPage welcome(@Nullable Locale wanted) {
    var found = settings.find();
    var languages = found.locales();
    var language =
        languages.stream()
            .filter(ours -> wanted != null && ours.getLanguage().equals(wanted.getLanguage()))
            .findFirst()
            .orElse(languages.getFirst());
    var text = settings.text(language).orElseGet(() -> beforeTheFirstLoad(language));
    return new CommunityPage(
        language,
        text.name(),
        markdown.toHtml(text.welcome()),
        languages,
        found.sample(),
        found.organizations(),
        found.countries());
  }

  private Settings.Text beforeTheFirstLoad(Locale language) {
    return new Settings.Text(
        messages.get("community.none.name", language),
        messages.get("community.none.welcome", language));
  }
}
