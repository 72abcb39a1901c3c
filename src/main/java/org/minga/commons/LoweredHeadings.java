package org.minga.commons;

import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders a post's headings below those of the page, so that its outline stays right. */
class LoweredHeadings implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  LoweredHeadings(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class);
  }

  @Override
  public void render(Node node) {
    var tag = "h" + Math.min(6, ((Heading) node).getLevel() + 2);
    var writer = context.getWriter();
    writer.tag(tag);
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    writer.tag("/" + tag);
    writer.line();
  }
}
