package org.minga.actionplans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.organizations.OrganizationSummary;
import org.minga.organizations.Person;

/** Who, and for which of their organizations where they have several. */
class OwnerField extends Composite<Div> {

  /** Where people come from. */
  interface Source {

    /** Those of the group, then whoever else may read it, whose name or organization has this. */
    Stream<Person> matching(String text);

    /** The organizations a person may promise for. */
    List<OrganizationSummary> of(MemberId person);
  }

  private final Source source;
  private final ComboBox<Person> person = new ComboBox<>();
  private final Select<OrganizationSummary> organization = new Select<>();

  OwnerField(Source source) {
    this.source = source;
    person.setLabel(getTranslation("actionplans.who"));
    person.setPlaceholder(getTranslation("actionplans.who.hint"));
    person.setItemLabelGenerator(StepMarks::named);
    person.setRequiredIndicatorVisible(true);
    person.setWidthFull();
    person.setItems(this::fetch);
    person.addValueChangeListener(event -> offer(event.getValue()));
    organization.setLabel(getTranslation("actionplans.for-organization"));
    organization.setItemLabelGenerator(OrganizationSummary::name);
    organization.setVisible(false);
    organization.setWidthFull();
    getContent().addClassName("mg-stack-s");
    getContent().add(person, organization);
  }

  void focus() {
    person.focus();
  }

  @Nullable Person person() {
    return person.getValue();
  }

  @Nullable OrganizationSummary organization() {
    return organization.getValue();
  }

  void choose(Person chosen) {
    person.setValue(chosen);
  }

  /** Says beside the field what is wrong; null: nothing. */
  void complain(@Nullable String message) {
    person.setErrorMessage(message);
    person.setInvalid(message != null);
  }

  /** Whether a name or an organization has these letters, whatever their accents and case. */
  static boolean has(Person person, String text) {
    return plain(StepMarks.named(person)).contains(plain(text));
  }

  private Stream<Person> fetch(Query<Person, String> query) {
    return source
        .matching(query.getFilter().orElse(""))
        .skip(query.getOffset())
        .limit(query.getLimit());
  }

  private void offer(@Nullable Person chosen) {
    var theirs = chosen == null ? List.<OrganizationSummary>of() : source.of(chosen.id());
    organization.setItems(theirs);
    organization.setValue(theirs.isEmpty() ? null : theirs.getFirst());
    organization.setVisible(theirs.size() > 1);
    complain(null);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
