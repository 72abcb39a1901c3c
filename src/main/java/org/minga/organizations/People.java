package org.minga.organizations;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Ids;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Read;
import org.minga.commons.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The members as others see them. */
@Service
public class People {

  private static final int PAGE = 40;

  /** The first of a member's organizations stands beside the name. */
  private static final String PERSON =
      """
      SELECT p.id AS member_id, p.name AS member_name, o.id AS organization_id, o.alias,
        o.name AS organization_name, o.country, o.reach
      FROM identity_person p
      LEFT JOIN organizations_membership m ON m.member = p.id AND m.ended_at IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM organizations_membership e
          WHERE e.member = p.id AND e.ended_at IS NULL
            AND (e.position, e.organization) < (m.position, m.organization))
      LEFT JOIN organizations_organization o ON o.id = m.organization
      """;

  private final JdbcClient jdbc;
  private final Standings standings;

  People(JdbcClient jdbc, Standings standings) {
    this.jdbc = jdbc;
    this.standings = standings;
  }

  /**
   * Those of the members that exist, whether or not they are still here, in one query. For features
   * that have decided who may know of them.
   */
  @Read
  public Map<MemberId, Person> find(Collection<MemberId> ids) {
    var people = new LinkedHashMap<MemberId, Person>();
    if (!ids.isEmpty()) {
      jdbc.sql(PERSON + "WHERE p.id IN (:ids)")
          .param("ids", ids.stream().map(MemberId::value).distinct().toList())
          .query((row, number) -> Rows.person(row))
          .list()
          .forEach(person -> people.put(person.id(), person));
    }
    return people;
  }

  /**
   * Members who are here now, by name.
   *
   * @param text part of a name or of an organization's name, whatever its accents; empty for all
   */
  @Read
  public Slice<Person> search(MemberId actor, String text, @Nullable String cursor) {
    standings.require(actor);
    var after = Place.read(cursor);
    var rows =
        jdbc.sql(
                PERSON
                    + """
                    WHERE p.enabled AND o.active
                      AND (p.name LIKE :like OR o.name LIKE :like)
                      AND (p.name > :name OR (p.name = :name AND p.id > :id))
                    ORDER BY p.name, p.id
                    LIMIT :limit\
                    """)
            .param("like", Search.containing(text))
            .param("name", after.name())
            .param("id", after.id().value())
            .param("limit", PAGE + 1)
            .query((row, number) -> Rows.person(row))
            .list();
    return Slice.of(rows, PAGE, person -> new Place(person.name(), person.id()).write());
  }

  /** The members of an organization who are here now, by name. */
  @Read
  public Slice<Person> of(MemberId actor, OrganizationId organization, @Nullable String cursor) {
    standings.require(actor);
    var after = Place.read(cursor);
    var rows =
        jdbc.sql(
                PERSON
                    + """
                    JOIN organizations_membership here ON here.member = p.id AND here.ended_at IS NULL
                      AND here.organization = :organization
                    WHERE p.enabled AND (p.name > :name OR (p.name = :name AND p.id > :id))
                    ORDER BY p.name, p.id
                    LIMIT :limit\
                    """)
            .param("organization", organization.value())
            .param("name", after.name())
            .param("id", after.id().value())
            .param("limit", PAGE + 1)
            .query((row, number) -> Rows.person(row))
            .list();
    return Slice.of(rows, PAGE, person -> new Place(person.name(), person.id()).write());
  }

  /** How many members are here now. */
  @Read
  public int count(MemberId actor) {
    standings.require(actor);
    return jdbc.sql(
            """
            SELECT COUNT(DISTINCT p.id) FROM identity_person p
            JOIN organizations_membership m ON m.member = p.id AND m.ended_at IS NULL
            JOIN organizations_organization o ON o.id = m.organization AND o.active
            WHERE p.enabled\
            """)
        .query(Integer.class)
        .single();
  }

  /** A member's page; {@link NotFound} for someone unknown, disabled or without organization. */
  @Read
  public MemberPage page(MemberId actor, MemberId member) {
    standings.require(actor);
    var standing = standings.require(member);
    return jdbc.sql(
            """
            SELECT name, pronouns, languages, country, zone, works_on FROM identity_person
            WHERE id = :member\
            """)
        .param("member", member.value())
        .query(
            (row, number) ->
                new MemberPage(
                    Person.of(member, row.getString("name"), standing.organizations().getFirst()),
                    row.getString("pronouns"),
                    Stream.of(row.getString("languages").split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                    row.getString("country"),
                    ZoneId.of(row.getString("zone")),
                    row.getString("works_on"),
                    standing.roles(),
                    standing.organizations()))
        .single();
  }

  /** Where a page ended: a name, and the member of that name. */
  private record Place(String name, MemberId id) {

    static Place read(@Nullable String cursor) {
      if (cursor == null) {
        return new Place("", new MemberId(new UUID(0, 0)));
      }
      try {
        var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        int end = text.indexOf(' ');
        return new Place(
            text.substring(end + 1), new MemberId(Ids.parse(text.substring(0, Math.max(0, end)))));
      } catch (IllegalArgumentException malformed) {
        throw new NotFound();
      }
    }

    String write() {
      var text = id.path() + " " + name;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
