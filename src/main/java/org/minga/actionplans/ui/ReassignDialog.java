package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.minga.commons.EditConflict;
import org.minga.commons.Refused;
import org.minga.commons.ui.Toast;
import org.minga.organizations.OrganizationSummary;
import org.minga.organizations.Person;

/** Asks to whom a step goes. */
class ReassignDialog extends Dialog {

  /** What happens with the choice. */
  interface Giving {

    /** Gives it, or throws {@link Refused}. */
    void to(Person owner, OrganizationSummary organization, String note);
  }

  ReassignDialog(OwnerField.Source people, Giving giving) {
    setHeaderTitle(getTranslation("actionplans.reassign"));
    setWidth("28rem");
    var owner = new OwnerField(people);
    var note = new TextArea(getTranslation("actionplans.note"));
    note.setMaxLength(2000);
    note.setWidthFull();
    var form = new Div(owner, note);
    form.addClassNames("mg-form", "mg-dialog");
    add(form);
    var give = new Button(getTranslation("actionplans.ask"), event -> give(owner, note, giving));
    give.addThemeNames("primary");
    var cancel = new Button(getTranslation("actionplans.cancel"), event -> close());
    cancel.addThemeNames("tertiary");
    getFooter().add(cancel, give);
  }

  private void give(OwnerField owner, TextArea note, Giving giving) {
    var who = owner.person();
    var forWhom = owner.organization();
    if (who == null || forWhom == null) {
      owner.complain(getTranslation("actionplans.refused.owner-missing"));
      return;
    }
    try {
      giving.to(who, forWhom, note.getValue());
      close();
    } catch (Refused refused) {
      owner.complain(getTranslation(refused.key(), refused.arguments()));
    } catch (EditConflict faster) {
      close();
      Toast.show(getTranslation("actionplans.changed-meanwhile"));
    }
  }
}
