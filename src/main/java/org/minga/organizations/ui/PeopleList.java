package org.minga.organizations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Slice;
import org.minga.commons.ui.EmptyState;
import org.minga.organizations.Person;

/** Members by name, page by page. */
class PeopleList extends Div {

  private final Function<@Nullable String, Slice<Person>> read;
  private final UnorderedList rows = new UnorderedList();
  private final Button more = new Button();
  private @Nullable String next;

  PeopleList(Function<@Nullable String, Slice<Person>> read) {
    this.read = read;
    addClassName("mg-stack");
    rows.addClassName("mg-rows");
    more.setText(getTranslation("organizations.more-people"));
    more.addClickListener(event -> readOn());
    readOn();
    if (rows.getChildren().findAny().isPresent()) {
      add(rows, more);
    } else {
      add(
          new EmptyState(
              "users-round",
              getTranslation("organizations.nobody-found"),
              getTranslation("organizations.nothing-found-text"),
              null));
    }
  }

  private void readOn() {
    var page = read.apply(next);
    page.items().forEach(person -> rows.add(new PersonRow(person)));
    next = page.next();
    more.setVisible(next != null);
  }
}
