package org.minga.testing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.minga.commons.MemberId;
import org.minga.identity.Members;
import org.minga.identity.NewMember;
import org.minga.organizations.OrganizationDefinition;
import org.minga.organizations.Organizations;
import org.minga.organizations.Reach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings people of organizations into a test's community. */
public class TestPeople {

  private final Members members;
  private final Organizations organizations;
  private final JdbcClient jdbc;

  /** Brings them into the community of this context. */
  public TestPeople(BeanFactory context) {
    members = context.getBean(Members.class);
    organizations = context.getBean(Organizations.class);
    jdbc = context.getBean(JdbcClient.class);
  }

  /** Someone of ACIJ who reads Spanish. */
  public MemberId member(String name) {
    var member =
        members.provision(
            "https://accounts.minga.example/realms/minga",
            UUID.randomUUID().toString(),
            NewMember.named(name, Locale.of("es")));
    organizations.affiliate(member, acij(), false);
    return member;
  }

  /** Someone who keeps conversations on track. */
  public MemberId facilitator(String name) {
    return with(member(name), "facilitator");
  }

  /** Someone who looks after the community's settings. */
  public MemberId administrator(String name) {
    return with(member(name), "administrator");
  }

  /** Someone whose account was disabled. */
  public MemberId disabled(String name) {
    var member = member(name);
    jdbc.sql("UPDATE identity_member SET enabled = FALSE WHERE id = :id")
        .param("id", member.value())
        .update();
    return member;
  }

  private MemberId with(MemberId member, String role) {
    jdbc.sql("UPDATE identity_member SET " + role + " = TRUE WHERE id = :id")
        .param("id", member.value())
        .update();
    return member;
  }

  private org.minga.organizations.OrganizationId acij() {
    return organizations.define(
        new OrganizationDefinition(
            "acij", "ACIJ", "AR", Reach.NATIONAL, "association", null, List.of(), false));
  }
}
