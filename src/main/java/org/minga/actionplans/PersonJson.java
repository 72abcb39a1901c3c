package org.minga.actionplans;

import org.minga.organizations.Person;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a person as frames and pages carry one: the organization by its name and country. */
class PersonJson extends ValueSerializer<Person> {

  @Override
  public void serialize(Person person, JsonGenerator json, SerializationContext context) {
    var organization = person.organization();
    json.writeStartObject();
    json.writeStringProperty("id", person.id().path());
    json.writeStringProperty("name", person.name());
    json.writeStringProperty("initials", person.initials());
    json.writeNumberProperty("hue", person.hue());
    json.writeStringProperty("organization", organization == null ? null : organization.name());
    json.writeStringProperty("country", organization == null ? null : organization.country());
    json.writeEndObject();
  }
}
