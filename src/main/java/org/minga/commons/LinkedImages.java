package org.minga.commons;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders an image of another site as a link: nothing is fetched, and nobody is traced, unasked.
 */
class LinkedImages implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  LinkedImages(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node node) {
    var destination = ((Image) node).getDestination();
    var writer = context.getWriter();
    writer.tag("a", Map.of("href", destination));
    if (node.getFirstChild() == null) {
      writer.text(destination);
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    writer.tag("/a");
  }
}
