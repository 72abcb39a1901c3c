package org.minga.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.minga.commons.ui.MingaIcon;

/** Shows both versions of a profile that was changed in two places, and lets the member choose. */
class ProfileConflict extends Div {

  ProfileConflict(Map<String, List<String>> differences, Runnable keepMine, Runnable takeSaved) {
    addClassName("mg-conflict");
    getElement().setAttribute("role", "alert");
    var note =
        new Paragraph(
            new MingaIcon("triangle-alert"), new Span(getTranslation("identity.profile.conflict")));
    note.addClassNames("mg-note", "mg-ocre");
    var two =
        new Div(
            side(
                "identity.profile.saved", differences, 0, "identity.profile.take-saved", takeSaved),
            side("identity.profile.mine", differences, 1, "identity.profile.keep-mine", keepMine));
    two.addClassName("mg-conflict-two");
    add(note, two);
  }

  private Article side(
      String titleKey,
      Map<String, List<String>> differences,
      int which,
      String actKey,
      Runnable act) {
    var title = new Span(getTranslation(titleKey));
    title.getStyle().setFontWeight(600);
    var side = new Article(new Header(title));
    side.addClassName("mg-conflict-text");
    differences.forEach(
        (label, values) -> {
          var value = values.get(which).isEmpty() ? "–" : values.get(which);
          var line = new Paragraph(label + ": " + value);
          side.add(line);
        });
    side.add(new Button(getTranslation(actKey), event -> act.run()));
    return side;
  }
}
