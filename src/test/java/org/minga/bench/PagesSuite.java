package org.minga.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.minga.MingaApplication;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.NewStep;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.PlanId;
import org.minga.commons.MemberId;
import org.minga.devstack.DevStack;
import org.minga.discussions.DiscussionFilter;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.discussions.NewDiscussion;
import org.minga.discussions.NewReply;
import org.minga.discussions.PageRequest;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.NewGroup;
import org.minga.groups.Visibility;
import org.minga.journeys.SharedBrowser;
import org.minga.journeys.Visitor;
import org.minga.organizations.Standings;
import org.minga.testing.StatementCount;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page costs: to load, to serve, to keep open, to keep up to date.
 *
 * <p>The application runs in this process, in production mode and with its real web server, so that
 * statements can be counted and a reply can be sent without a browser in between.
 */
final class PagesSuite implements Suite {

  private static final String ACTOR = "marina.azevedo@themis.example";
  private static final List<String> READERS =
      List.of(
          ACTOR,
          "lidia.condori@construir.example",
          "julieta.ferraro@acij.example",
          "hannah.brooks@islp.example");
  private static final int PAGES = 200;
  private static final int REPLIES = 60;
  private static final int WARM_UP = 15;
  private static final int GIVE_UP_AFTER = 5;
  private static final int OPEN_PAGES = 10;
  private static final int ROUNDS = 60;
  private static final String PARAGRAPH =
      "Un párrafo como los que se escriben aquí, con **énfasis** y un [enlace](https://example.org). ";

  @Override
  public void measure(DevStack stack, Report report) throws Exception {
    var application = new SpringApplication(MingaApplication.class, StatementCount.class);
    application.setDefaultProperties(new HashMap<>(stack.environment()));
    try (var context = application.run()) {
      var visitors = new ArrayList<Visitor>();
      for (var email : READERS) {
        visitors.add(Visitor.of(stack, newContext()).signIn(email));
      }
      var actor = member(stack, cookie(visitors.getFirst()));
      var stage = new Stage(context, actor);
      services(stage, report);
      pages(stage, visitors.getFirst(), report);
      live(stack, stage, visitors, report);
      visitors.forEach(visitor -> visitor.context().close());
    }
  }

  /** What the measured pages show. */
  private static final class Stage {

    final MemberId actor;
    final Discussions discussions;
    final ActionPlans plans;
    final NextSteps steps;
    final Standings standings;
    final Groups groups;
    final StatementCount statements;
    final DiscussionId longThread;
    final DiscussionId shortThread;
    final PlanId fullPlan;
    final PlanId smallPlan;
    final GroupId measured;

    Stage(ConfigurableApplicationContext context, MemberId actor) {
      this.actor = actor;
      discussions = context.getBean(Discussions.class);
      plans = context.getBean(ActionPlans.class);
      steps = context.getBean(NextSteps.class);
      standings = context.getBean(Standings.class);
      groups = context.getBean(Groups.class);
      statements = context.getBean(StatementCount.class);
      var full = group("Medición");
      measured = full;
      var small = group("Medición pequeña");
      longThread = thread(full, 100);
      shortThread = thread(full, PageRequest.MOST + 5);
      fullPlan = plan(full, 200);
      smallPlan = plan(small, 5);
    }

    private GroupId group(String name) {
      return groups.create(actor, new NewGroup(name, "Solo para medir.", Visibility.OPEN));
    }

    private DiscussionId thread(GroupId group, int posts) {
      var discussion =
          discussions.open(
              actor,
              new NewDiscussion(
                  group, null, "Un hilo de " + posts, PARAGRAPH.repeat(3), "es", key()));
      for (int i = 1; i < posts; i++) {
        reply(discussion, PARAGRAPH.repeat(3));
      }
      return discussion;
    }

    private PlanId plan(GroupId group, int count) {
      var organization = standings.require(actor).organizations().getFirst().id();
      for (int i = 0; i < count; i++) {
        steps.propose(
            actor,
            new NewStep(
                group,
                null,
                "Próximo paso " + i,
                "",
                actor,
                organization,
                LocalDate.now().plusDays(30),
                null,
                key()));
      }
      return plans.planOf(actor, group).id();
    }

    void reply(DiscussionId discussion, String text) {
      discussions.reply(actor, new NewReply(discussion, null, text, "es", key()));
    }

    private static String key() {
      return UUID.randomUUID().toString();
    }
  }

  private static void services(Stage stage, Report report) {
    Runnable list = () -> stage.discussions.list(stage.actor, DiscussionFilter.everything(), null);
    Runnable shortList =
        () -> stage.discussions.list(stage.actor, DiscussionFilter.of(stage.measured), null);
    served(stage, report, "discussion list", list, shortList);
    served(
        stage,
        report,
        "thread of 100 posts (its two pages)",
        () -> wholeThread(stage, stage.longThread),
        () -> wholeThread(stage, stage.shortThread));
    served(
        stage,
        report,
        "board of 200 steps",
        () -> stage.plans.board(stage.actor, stage.fullPlan),
        () -> stage.plans.board(stage.actor, stage.smallPlan));
  }

  private static void wholeThread(Stage stage, DiscussionId thread) {
    stage.discussions.page(stage.actor, thread, PageRequest.after(0));
    stage.discussions.page(stage.actor, thread, PageRequest.after(PageRequest.MOST));
  }

  private static void served(Stage stage, Report report, String what, Runnable many, Runnable few) {
    many.run();
    few.run();
    int statements = stage.statements.of(many);
    report.add(Row.measured(what + ": SQL statements", statements, "statements"));
    report.add(
        Row.atMost(
            0,
            what + ": statements more than for few rows",
            Math.max(0, statements - stage.statements.of(few)),
            "statements"));
    var samples = Samples.of(ROUNDS, many);
    report.add(Row.atMost(50, what + ": server time, median", samples.percentile(0.5), "ms"));
    report.add(Row.measured(what + ": server time, p99", samples.percentile(0.99), "ms"));
  }

  private static void pages(Stage stage, Visitor visitor, Report report) {
    var path = "/discussions/" + stage.longThread.path();
    var weight = new PageWeight(visitor, path, "minga-thread article");
    var cold = weight.cold();
    report.add(Row.atMost(350, "cold first load: transferred", cold.kilobytes(), "KB"));
    report.add(Row.measured("cold first load: requests", cold.requests(), "requests"));
    usable(report, "cold first load", 5_000, cold);
    var warm = weight.warm();
    report.add(Row.measured("warm load: transferred", warm.kilobytes(), "KB"));
    report.add(Row.measured("warm load: requests", warm.requests(), "requests"));
    usable(report, "warm load", 2_000, warm);

    long before = Heap.used();
    var open = new ArrayList<com.microsoft.playwright.Page>();
    for (int i = 0; i < OPEN_PAGES; i++) {
      var page = visitor.context().newPage();
      page.navigate(visitor.page().url());
      page.waitForTimeout(1_500);
      open.add(page);
    }
    var each = (Heap.used() - before) / 1024.0 / OPEN_PAGES;
    report.add(Row.atMost(400, "heap for each open thread page", Math.max(0, each), "KB"));
    open.forEach(com.microsoft.playwright.Page::close);
  }

  private static void usable(Report report, String what, double goal, PageWeight.Load load) {
    var name = what + ": time to a usable thread";
    report.add(
        load.usableMillis() < 0
            ? Row.missing(name, "ms", goal)
            : Row.atMost(goal, name, load.usableMillis(), "ms"));
  }

  private static void live(DevStack stack, Stage stage, List<Visitor> visitors, Report report)
      throws Exception {
    var size = new int[1];
    try (var audience = new Audience()) {
      var subscribed = new CountDownLatch(PAGES);
      for (int i = 0; i < PAGES; i++) {
        subscribe(stack, stage, audience, visitors.get(i % visitors.size()), subscribed, size);
      }
      subscribed.await(30, TimeUnit.SECONDS);
      TimeUnit.SECONDS.sleep(2);
      var nanos = new ArrayList<Long>();
      int incomplete = 0;
      for (int i = 0; i < WARM_UP + REPLIES && incomplete < GIVE_UP_AFTER; i++) {
        var mark = "medida-" + i + "-";
        var received =
            audience.time(mark, () -> stage.reply(stage.shortThread, mark + PARAGRAPH.repeat(12)));
        incomplete += received.size() < PAGES ? 1 : 0;
        if (i >= WARM_UP) {
          nanos.addAll(received);
        }
      }
      var samples = Samples.ofNanos(nanos);
      report.add(
          Row.atMost(
              0,
              "live, 200 open pages: replies that did not arrive",
              (double) PAGES * REPLIES - samples.count(),
              "frames"));
      report.add(Row.measured("live: bytes of one frame", size[0], "bytes"));
      if (samples.count() == 0) {
        report.add(Row.missing("live: reply sent to received, p50", "ms", 100));
        return;
      }
      report.add(
          Row.atMost(100, "live: reply sent to received, p50", samples.percentile(0.5), "ms"));
      report.add(
          Row.atMost(250, "live: reply sent to received, p99", samples.percentile(0.99), "ms"));
    }
    bare(size[0], report);
  }

  private static void bare(int bytes, Report report) throws Exception {
    try (var server = new BareFanOut();
        var audience = new Audience()) {
      for (int i = 0; i < PAGES; i++) {
        audience.add(new Listener(audience.http(), server.address(), "", audience::hear));
      }
      TimeUnit.SECONDS.sleep(1);
      var nanos = new ArrayList<Long>();
      for (int i = 0; i < WARM_UP + REPLIES; i++) {
        var mark = "medida-" + i + "-";
        var text = mark + "x".repeat(Math.max(200, bytes) - mark.length());
        var received = audience.time(mark, () -> server.send(text));
        if (i >= WARM_UP) {
          nanos.addAll(received);
        }
      }
      var samples = Samples.ofNanos(nanos);
      report.add(Row.measured("bare WebSocket, same bytes: p50", samples.percentile(0.5), "ms"));
      report.add(Row.measured("bare WebSocket, same bytes: p99", samples.percentile(0.99), "ms"));
    }
  }

  private static void subscribe(
      DevStack stack,
      Stage stage,
      Audience audience,
      Visitor visitor,
      CountDownLatch subscribed,
      int[] size)
      throws Exception {
    var cookie = cookie(visitor);
    var session = session(stack, cookie);
    var ready = new CountDownLatch(1);
    var listener =
        new Listener(
            audience.http(),
            URI.create(stack.address().replace("http", "ws") + "/ws"),
            cookie,
            message -> {
              if (message.startsWith("CONNECTED")) {
                ready.countDown();
              } else if (message.startsWith("MESSAGE")) {
                audience.hear(message);
                size[0] = message.length();
              }
            });
    listener
        .send(
            "CONNECT\naccept-version:1.2\nhost:localhost\nheart-beat:0,0\n"
                + session.get("headerName")
                + ":"
                + session.get("token")
                + "\n\n\0")
        .join();
    if (!ready.await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The server did not accept a STOMP connection");
    }
    listener
        .send(
            "SUBSCRIBE\nid:0\ndestination:/topic/discussion." + stage.shortThread.path() + "\n\n\0")
        .join();
    audience.add(listener);
    subscribed.countDown();
  }

  private static com.microsoft.playwright.BrowserContext newContext() {
    return SharedBrowser.get()
        .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private static MemberId member(DevStack stack, String cookie) throws Exception {
    return MemberId.parse(String.valueOf(session(stack, cookie).get("member")));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> session(DevStack stack, String cookie)
      throws IOException, InterruptedException {
    try (var http = java.net.http.HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(stack.address() + "/api/live/session"))
              .header("Cookie", cookie)
              .build();
      var body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return JsonMapper.builder().build().readValue(body, Map.class);
    }
  }

  private static String cookie(Visitor visitor) {
    return visitor.context().cookies(visitor.page().url()).stream()
        .map((Cookie it) -> it.name + "=" + it.value)
        .collect(Collectors.joining("; "));
  }
}
