package org.minga.identity;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.minga.commons.MemberId;
import org.minga.commons.Messages;
import org.minga.commons.NotFound;
import org.minga.live.Participant;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who sits before the screen, for views and controllers; services are told who acts. Says who it
 * is, never what they may do.
 */
@Component
public class CurrentMember {

  private final Members members;

  CurrentMember(Members members) {
    this.members = members;
  }

  /** The signed-in member. */
  public Optional<MemberId> find() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Participant who
        ? Optional.of(who.member())
        : Optional.empty();
  }

  /** The signed-in member; {@link NotFound} for a guest. */
  public MemberId require() {
    return find().orElseThrow(NotFound::new);
  }

  /** The member's language, or of ours the nearest to a guest's browser's. */
  public Locale locale() {
    return preferences()
        .map(Preferences::language)
        .orElseGet(() -> Messages.nearest(LocaleContextHolder.getLocale()));
  }

  /** The member's clock; UTC for a guest. */
  public ZoneId zone() {
    return preferences().map(Preferences::zone).orElse(ZoneOffset.UTC);
  }

  /** How the member's screens are drawn; empty for a guest or a member who lost their account. */
  public Optional<Preferences> preferences() {
    try {
      return find().map(members::preferences);
    } catch (NotFound disabledMeanwhile) {
      return Optional.empty();
    }
  }
}
