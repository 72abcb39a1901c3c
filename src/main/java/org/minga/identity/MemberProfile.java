package org.minga.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;

/**
 * What a member says of themselves.
 *
 * @param name as the sign-in server has it
 * @param language of the screens
 * @param languages ISO 639 codes of those the member speaks, best first
 * @param country ISO 3166 code
 * @param version what an update must name
 */
public record MemberProfile(
    MemberId id,
    String name,
    @Nullable String pronouns,
    Locale language,
    List<String> languages,
    ZoneId zone,
    @Nullable String country,
    String worksOn,
    boolean hasPhoto,
    long version) {}
