package org.minga.journeys;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every page that a member can come to, found as a member finds it. */
final class Screens {

  private Screens() {}

  /** The pages by name. A page is named by what comes after the address of Minga. */
  static Map<String, String> of(Visitor visitor) {
    var paths = new LinkedHashMap<String, String>();
    paths.put("home", "/");
    paths.put("discussions", "/discussions");
    paths.put("discussion", link(visitor, "/discussions", ".mg-talk-link", "¿Cómo cerramos"));
    paths.put("beginning a discussion", "/discussions?new=1");
    paths.put("groups", "/groups");
    paths.put("group", link(visitor, "/groups", ".mg-item", "Publicación conjunta"));
    paths.put("board", link(visitor, paths.get("group"), "main a[href^='plans/']", ""));
    paths.put("step", link(visitor, paths.get("board"), ".mg-kcard-title a", ""));
    paths.put("my steps", "/steps");
    paths.put("directory", "/organizations");
    paths.put(
        "organization", link(visitor, "/organizations", "main a[href^='organizations/']", ""));
    paths.put("member", link(visitor, paths.get("group"), "main a[href^='members/']", ""));
    paths.put("settings", "/settings");
    paths.put("nothing to show", "/groups/1111111111111111111111");
    return paths;
  }

  private static String link(Visitor visitor, String from, String link, String text) {
    visitor.open(from).settle();
    return visitor
        .page()
        .locator(link, new Page.LocatorOptions().setHasText(text))
        .first()
        .evaluate("link => new URL(link.href).pathname")
        .toString();
  }
}
