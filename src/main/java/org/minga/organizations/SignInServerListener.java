package org.minga.organizations;

import java.util.Set;
import org.minga.identity.MemberSeen;
import org.minga.identity.OrganizationSeen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows what the sign-in server says of members and organizations, in the transaction that
 * records it.
 */
@Component
class SignInServerListener {

  private final Memberships memberships;

  SignInServerListener(Memberships memberships) {
    this.memberships = memberships;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(MemberSeen seen) {
    memberships.settle(seen.member(), seen.enabled() ? seen.organizations() : Set.of());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(OrganizationSeen seen) {
    memberships.see(seen.alias(), seen.name(), seen.active());
  }
}
