package org.minga.actionplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.NotFound;
import org.minga.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans and their objectives in the database. */
@Component
class Plans {

  private record Row(
      PlanId id,
      GroupId group,
      @Nullable String title,
      @Nullable LocalDate start,
      @Nullable LocalDate end) {}

  private record Count(PlanId plan, StepStatus status, int steps) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Plans(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<PlanId> find(GroupId group) {
    return jdbc.sql("SELECT id FROM actionplans_plan WHERE group_id = :group")
        .param("group", group.value())
        .query(UUID.class)
        .optional()
        .map(PlanId::new);
  }

  /** The group's plan, made now if it has none; two at once make one. */
  PlanId findOrMake(PlanDefinition plan) {
    return find(plan.group()).orElseGet(() -> make(plan));
  }

  GroupId group(PlanId plan) {
    return jdbc.sql("SELECT group_id FROM actionplans_plan WHERE id = :plan")
        .param("plan", plan.value())
        .query(UUID.class)
        .optional()
        .map(GroupId::new)
        .orElseThrow(NotFound::new);
  }

  PlanSummary summary(PlanId plan) {
    var found =
        jdbc.sql("SELECT * FROM actionplans_plan WHERE id = :plan")
            .param("plan", plan.value())
            .query(Plans::row)
            .optional()
            .orElseThrow(NotFound::new);
    return summaries(List.of(found)).getFirst();
  }

  /** The plans of those of the groups that have one. */
  List<PlanSummary> summaries(Collection<GroupId> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    return summaries(
        jdbc.sql("SELECT * FROM actionplans_plan WHERE group_id IN (:groups)")
            .param("groups", groups.stream().map(GroupId::value).toList())
            .query(Plans::row)
            .list());
  }

  List<ObjectiveSummary> objectives(PlanId plan) {
    return jdbc.sql("SELECT * FROM actionplans_objective WHERE plan_id = :plan ORDER BY position")
        .param("plan", plan.value())
        .query((row, number) -> objective(row))
        .list();
  }

  boolean objectivesChangedSince(PlanId plan, long revision) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM actionplans_objective WHERE plan_id = :plan AND revision > :revision)""")
        .param("plan", plan.value())
        .param("revision", revision)
        .query(Boolean.class)
        .single();
  }

  boolean has(PlanId plan, ObjectiveId objective) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM actionplans_objective WHERE plan_id = :plan AND id = :objective)""")
        .param("plan", plan.value())
        .param("objective", objective.value())
        .query(Boolean.class)
        .single();
  }

  Optional<ObjectiveId> defined(String key) {
    return jdbc.sql("SELECT id FROM actionplans_objective WHERE definition_key = :key")
        .param("key", key)
        .query(UUID.class)
        .optional()
        .map(ObjectiveId::new);
  }

  /** Adds an objective behind the others; called with the plan's place taken. */
  ObjectiveId add(
      PlanId plan,
      String title,
      @Nullable LocalDate until,
      @Nullable String definitionKey,
      long revision) {
    var id = ObjectiveId.next();
    jdbc.sql(
            """
            INSERT INTO actionplans_objective
              (id, plan_id, title, until, position, definition_key, revision, created_at)
            SELECT :id, :plan, :title, :until, behind.position, :key, :revision, :at
            FROM (SELECT COALESCE(MAX(position), 0) + 1 AS position
              FROM actionplans_objective WHERE plan_id = :plan) behind""")
        .param("id", id.value())
        .param("plan", plan.value())
        .param("title", title)
        .param("until", until)
        .param("key", definitionKey)
        .param("revision", revision)
        .param("at", now())
        .update();
    return id;
  }

  private PlanId make(PlanDefinition plan) {
    jdbc.sql(
            """
            INSERT INTO actionplans_plan (id, group_id, title, period_start, period_end, created_at)
            VALUES (:id, :group, :title, :start, :end, :at)
            ON DUPLICATE KEY UPDATE id = id""")
        .param("id", PlanId.next().value())
        .param("group", plan.group().value())
        .param("title", plan.title())
        .param("start", plan.periodStart())
        .param("end", plan.periodEnd())
        .param("at", now())
        .update();
    return find(plan.group()).orElseThrow();
  }

  private List<PlanSummary> summaries(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var counts = new HashMap<PlanId, Map<StepStatus, Integer>>();
    jdbc.sql(
            """
            SELECT plan_id, status, COUNT(*) AS steps FROM actionplans_step
            WHERE plan_id IN (:plans) GROUP BY plan_id, status""")
        .param("plans", rows.stream().map(row -> row.id().value()).toList())
        .query(
            (row, number) ->
                new Count(
                    new PlanId(row.getObject("plan_id", UUID.class)),
                    StepStatus.valueOf(row.getString("status")),
                    row.getInt("steps")))
        .list()
        .forEach(
            count ->
                counts
                    .computeIfAbsent(count.plan(), plan -> new EnumMap<>(StepStatus.class))
                    .put(count.status(), count.steps()));
    return rows.stream()
        .map(
            row ->
                new PlanSummary(
                    row.id(),
                    row.group(),
                    row.title(),
                    row.start(),
                    row.end(),
                    counts.getOrDefault(row.id(), Map.of())))
        .toList();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new PlanId(row.getObject("id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        row.getString("title"),
        Rows.date(row, "period_start"),
        Rows.date(row, "period_end"));
  }

  private static ObjectiveSummary objective(ResultSet row) throws SQLException {
    return new ObjectiveSummary(
        new ObjectiveId(row.getObject("id", UUID.class)),
        row.getString("title"),
        Rows.date(row, "until"));
  }
}
