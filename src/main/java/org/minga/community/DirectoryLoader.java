package org.minga.community;

import java.util.Map;
import java.util.Objects;
import org.minga.commons.MemberId;
import org.minga.community.CommunityFile.Member;
import org.minga.community.CommunityFile.Organization;
import org.minga.community.Items.Kind;
import org.minga.identity.Account;
import org.minga.identity.Members;
import org.minga.identity.NewMember;
import org.minga.organizations.EmailDomain;
import org.minga.organizations.OrganizationDefinition;
import org.minga.organizations.OrganizationId;
import org.minga.organizations.Organizations;
import org.springframework.stereotype.Component;

/** Writes organizations and people. */
@Component
class DirectoryLoader {

  private final Organizations organizations;
  private final Members members;

  DirectoryLoader(Organizations organizations, Members members) {
    this.organizations = organizations;
    this.members = members;
  }

  void load(CommunityFile file, Map<String, Account> accounts, Loading loading) {
    file.organizations().forEach(it -> load(it, loading));
    file.members().forEach(it -> load(it, Objects.requireNonNull(accounts.get(it.key())), loading));
  }

  private void load(Organization organization, Loading loading) {
    var id =
        organizations.define(
            new OrganizationDefinition(
                organization.alias(),
                organization.name(),
                organization.country(),
                organization.reach(),
                organization.kind() == null ? null : organization.kind().name(),
                organization.website(),
                organization.domains().stream().map(EmailDomain::new).toList(),
                organization.identityProvider() != null));
    loading.note(Kind.ORGANIZATION, organization.alias(), id.value());
  }

  private void load(Member member, Account account, Loading loading) {
    var id =
        members.provision(
            account.issuer(),
            account.subject(),
            new NewMember(
                member.name(),
                member.pronouns(),
                member.language(),
                member.languages(),
                member.zone(),
                member.country(),
                member.worksOn()));
    loading.note(Kind.MEMBER, member.key(), id.value());
    member.organizations().forEach(alias -> affiliate(member, id, alias, loading));
  }

  private void affiliate(Member member, MemberId id, String alias, Loading loading) {
    var organization = new OrganizationId(loading.get(Kind.ORGANIZATION, alias));
    var main = alias.equals(member.organizations().getFirst());
    loading.once(
        Kind.AFFILIATION,
        member.key() + "/" + alias,
        member.line(),
        () -> {
          organizations.affiliate(id, organization, main && member.representative());
          return id;
        });
  }
}
