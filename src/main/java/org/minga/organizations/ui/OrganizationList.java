package org.minga.organizations.ui;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.minga.commons.ui.EmptyState;
import org.minga.commons.ui.SectionHead;
import org.minga.organizations.DirectoryEntry;

/** The organizations country by country; those of no one country last. */
class OrganizationList extends Div {

  /** Stands for what is not of one country. */
  static final String BEYOND = "";

  private final Map<String, Section> sections = new HashMap<>();

  OrganizationList(List<DirectoryEntry> entries, Locale screen) {
    addClassName("mg-stack-l");
    if (entries.isEmpty()) {
      add(
          new EmptyState(
              "search",
              getTranslation("organizations.nothing-found"),
              getTranslation("organizations.nothing-found-text"),
              null));
    }
    var collator = Collator.getInstance(screen);
    entries.stream()
        .map(OrganizationList::country)
        .distinct()
        .sorted(
            Comparator.comparing((String code) -> code.equals(BEYOND))
                .thenComparing(code -> title(code, screen), collator::compare))
        .forEach(code -> add(section(code, entries, screen)));
  }

  /** Brings a country's organizations before the reader. */
  void goTo(String country) {
    var section = sections.get(country);
    if (section != null) {
      section.getElement().executeJs("this.scrollIntoView(); this.focus({preventScroll: true})");
    }
  }

  private Section section(String country, List<DirectoryEntry> all, Locale screen) {
    var here = all.stream().filter(it -> country(it).equals(country)).toList();
    var rows = new UnorderedList();
    rows.addClassName("mg-rows");
    here.forEach(it -> rows.add(new OrganizationRow(it)));
    var section = new Section(new SectionHead(title(country, screen), here.size()), rows);
    section.getElement().setAttribute("aria-label", title(country, screen));
    section.getElement().setAttribute("tabindex", "-1");
    sections.put(country, section);
    return section;
  }

  private String title(String country, Locale screen) {
    return country.equals(BEYOND)
        ? getTranslation("organizations.beyond")
        : Countries.name(country, screen);
  }

  private static String country(DirectoryEntry entry) {
    return Objects.requireNonNullElse(entry.organization().country(), BEYOND);
  }
}
