package org.minga.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.organizations.People;
import org.minga.organizations.Person;

/** Where a lead picks someone of the community for the group. */
class InviteDialog extends Dialog {

  InviteDialog(MemberId actor, People people, Consumer<MemberId> act) {
    setHeaderTitle(getTranslation("groups.invite"));
    var person = new ComboBox<Person>(getTranslation("groups.invite.person"));
    person.setItemLabelGenerator(InviteDialog::label);
    person.setItemsWithFilterConverter(
        query ->
            found(actor, people, query.getFilter().orElse(""), query.getOffset(), query.getLimit()),
        filter -> filter);
    var add = new Button(getTranslation("groups.invite.submit"));
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add.setEnabled(false);
    person.addValueChangeListener(change -> add.setEnabled(change.getValue() != null));
    add.addClickListener(
        click -> {
          close();
          act.accept(person.getValue().id());
        });
    var form = new Div(person);
    form.addClassNames("mg-form", "mg-dialog");
    add(form);
    getFooter().add(new Button(getTranslation("groups.cancel"), click -> close()), add);
  }

  private static Stream<Person> found(
      MemberId actor, People people, String text, int offset, int limit) {
    var found = new ArrayList<Person>();
    @Nullable String cursor = null;
    do {
      var page = people.search(actor, text, cursor);
      found.addAll(page.items());
      cursor = page.next();
    } while (cursor != null && found.size() < offset + limit);
    List<Person> window =
        found.subList(Math.min(offset, found.size()), Math.min(offset + limit, found.size()));
    return window.stream();
  }

  private static String label(Person person) {
    var organization = person.organization();
    return organization == null ? person.name() : person.name() + ", " + organization.name();
  }
}
