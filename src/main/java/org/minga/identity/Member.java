package org.minga.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;

/** A person who signs in. */
@Entity
@Table(name = "identity_member")
class Member {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private MemberId id;

  private String issuer;
  private String subject;
  private String name;
  private @Nullable String pronouns;
  private String language;
  private String languages;
  private String zone;

  @Column(columnDefinition = "char(2)")
  private @Nullable String country;

  private String worksOn;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private Appearance appearance;

  private boolean shortcuts;
  private boolean facilitator;
  private boolean administrator;
  private boolean enabled;
  private @Nullable String seenIn;
  private Instant createdAt;

  private long profileVersion;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Member() {}

  Member(MemberId id, String issuer, String subject, NewMember details, Instant at) {
    this.id = id;
    this.issuer = issuer;
    this.subject = subject;
    this.name = details.name();
    this.pronouns = details.pronouns();
    this.language = details.language().toLanguageTag();
    this.languages = String.join(" ", details.languages());
    this.zone = details.zone().getId();
    this.country = details.country();
    this.worksOn = details.worksOn();
    this.appearance = Appearance.SYSTEM;
    this.shortcuts = true;
    this.enabled = true;
    this.createdAt = at;
  }

  MemberId id() {
    return id;
  }

  String subject() {
    return subject;
  }

  boolean enabled() {
    return enabled;
  }

  Set<Role> roles() {
    var roles = EnumSet.noneOf(Role.class);
    if (facilitator) {
      roles.add(Role.FACILITATOR);
    }
    if (administrator) {
      roles.add(Role.ADMINISTRATOR);
    }
    return roles;
  }

  MemberProfile profile() {
    return new MemberProfile(
        id,
        name,
        pronouns,
        Locale.forLanguageTag(language),
        Arrays.stream(languages.split(" ")).filter(code -> !code.isEmpty()).toList(),
        ZoneId.of(zone),
        country,
        worksOn,
        false,
        profileVersion);
  }

  Preferences preferences() {
    return new Preferences(Locale.forLanguageTag(language), ZoneId.of(zone), appearance, shortcuts);
  }

  void update(ProfileUpdate update) {
    pronouns = update.pronouns();
    language = update.language().toLanguageTag();
    languages = String.join(" ", update.languages());
    zone = update.zone().getId();
    country = update.country();
    worksOn = update.worksOn();
    profileVersion++;
  }

  void prefer(Preferences preferences) {
    language = preferences.language().toLanguageTag();
    zone = preferences.zone().getId();
    appearance = preferences.appearance();
    shortcuts = preferences.shortcuts();
  }

  /** Takes over what the sign-in server says; tells whether anything differs. */
  boolean see(Sighting sighting) {
    var organizations = organizations(sighting.organizations());
    var same =
        name.equals(sighting.name())
            && enabled == sighting.enabled()
            && roles().equals(sighting.roles())
            && organizations.equals(seenIn);
    name = sighting.name();
    enabled = sighting.enabled();
    facilitator = sighting.roles().contains(Role.FACILITATOR);
    administrator = sighting.roles().contains(Role.ADMINISTRATOR);
    seenIn = organizations;
    return !same;
  }

  static String organizations(Set<String> aliases) {
    return String.join(" ", new TreeSet<>(aliases));
  }
}
