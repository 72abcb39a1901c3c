package org.minga.organizations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The countries of the region as tiles; a tile with organizations leads to them. */
class TileMap extends Div {

  private static final long MANY = 3;

  TileMap(Map<String, Long> counts, Locale screen, Consumer<String> onCountry) {
    addClassName("mg-tilemap");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("organizations.map"));
    for (var tile : Countries.REGION) {
      long count = counts.getOrDefault(tile.country(), 0L);
      var place = tile.row() + " / " + tile.column();
      if (count == 0) {
        var empty = new Span(tile.country());
        empty.addClassName("mg-tilemap-0");
        empty.getElement().setAttribute("aria-hidden", "true");
        empty.getStyle().set("grid-area", place);
        add(empty);
      } else {
        var number = new Span(Long.toString(count));
        var full = new NativeButton("", event -> onCountry.accept(tile.country()));
        full.add(new Span(tile.country()), number);
        full.addClassName("mg-tilemap-" + Math.min(count, MANY));
        full.setAriaLabel(
            getTranslation(
                "organizations.map-tile",
                "country",
                Countries.name(tile.country(), screen),
                "n",
                count));
        full.getStyle().set("grid-area", place);
        add(full);
      }
    }
  }
}
