package org.minga.commons;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * Turns what members write into HTML that is safe to show: CommonMark with raw HTML escaped, then
 * an allow-list. The list is the barrier against script; the renderer's escaping only keeps text
 * readable.
 */
@Component
public class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
  private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
  private static final Pattern LANGUAGE = Pattern.compile("language-[a-zA-Z0-9-]{1,30}");

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "hr",
              "em",
              "strong",
              "del",
              "code",
              "pre",
              "blockquote",
              "ul",
              "ol",
              "li",
              "h3",
              "h4",
              "h5",
              "h6",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "a")
          .allowUrlProtocols("https", "http", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,9}"))
          .onElements("ol")
          .allowAttributes("align")
          .matching(ALIGNMENT)
          .onElements("th", "td")
          .allowAttributes("class")
          .matching(LANGUAGE)
          .onElements("code")
          .requireRelsOnLinks("noopener", "noreferrer", "nofollow", "ugc")
          .toFactory();

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer html =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("<br>")
          .nodeRendererFactory(LoweredHeadings::new)
          .nodeRendererFactory(LinkedImages::new)
          .build();
  private final TextContentRenderer text =
      TextContentRenderer.builder()
          .extensions(EXTENSIONS)
          .lineBreakRendering(LineBreakRendering.STRIP)
          .build();

  /**
   * The safe HTML of a text; headings start at level 3, images become links (a slow line asks
   * first).
   */
  public String toHtml(String markdown) {
    return ALLOWED.sanitize(html.render(parser.parse(markdown)));
  }

  /**
   * The beginning of a text without its marks, cut at a word.
   *
   * @param max the most characters, the ellipsis included
   */
  public String excerpt(String markdown, int max) {
    var plain = text.render(parser.parse(markdown)).replaceAll("\\s+", " ").strip();
    if (plain.length() <= max) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', max - 1);
    int end = space > max / 2 ? space : max - 1;
    if (Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end) + "…";
  }
}
