package org.minga.shell;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Messages;
import org.minga.community.Communities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What anyone may read of the community without signing in, as plain HTML for slow lines. */
@Controller
class WelcomePage {

  private final Communities communities;
  private final Messages messages;

  WelcomePage(Communities communities, Messages messages) {
    this.communities = communities;
    this.messages = messages;
  }

  @GetMapping("/welcome")
  ModelAndView welcome(
      @RequestParam(name = "lang", required = false) @Nullable String wanted, Locale browsers) {
    var page = communities.welcome(wanted == null ? browsers : Locale.forLanguageTag(wanted));
    var model =
        Map.of(
            "page",
            page,
            "text",
            new Texts(messages, page.language()),
            "languages",
            Messages.LANGUAGES);
    return new ModelAndView("welcome", model);
  }

  /** The texts of one language, as a template asks for them. */
  record Texts(Messages messages, Locale language) {

    /** The text of a key. */
    public String of(String key) {
      return messages.get(key, language);
    }

    /** The text of a key with numbers in it. */
    public String of(String key, int organizations, int countries) {
      return messages.get(
          key, language, Map.of("organizations", organizations, "countries", countries));
    }

    /** A language's name in itself. */
    public String name(Locale other) {
      return Names.own(other);
    }
  }
}
