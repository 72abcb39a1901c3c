package org.minga.discussions;

import org.minga.commons.Markdown;
import org.springframework.stereotype.Component;

/** Draws a post's text once, when it is written. */
@Component
class Rendering {

  /** Raise it whenever the same Markdown comes out as other HTML; kept HTML is then drawn anew. */
  static final int VERSION = 1;

  static final int LONGEST_EXCERPT = 240;

  private final Markdown markdown;

  Rendering(Markdown markdown) {
    this.markdown = markdown;
  }

  PostBody body(String text, String language) {
    return new PostBody(
        text, markdown.toHtml(text), VERSION, markdown.excerpt(text, LONGEST_EXCERPT), language);
  }

  /** The HTML kept with a post, or, if an older renderer made it, what this one makes. */
  String current(String html, int renderer, String text) {
    return renderer == VERSION ? html : markdown.toHtml(text);
  }

  String html(String text) {
    return markdown.toHtml(text);
  }
}
