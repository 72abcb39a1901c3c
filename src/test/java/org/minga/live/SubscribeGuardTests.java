package org.minga.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.Ids;
import org.minga.commons.MemberId;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.support.ExecutorSubscribableChannel;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.security.authentication.TestingAuthenticationToken;
import tools.jackson.databind.json.JsonMapper;

class SubscribeGuardTests {

  private record Someone(MemberId member, String displayName) implements Participant {}

  private final Participant ana = new Someone(MemberId.next(), "Ana Paz");
  private final Participant luis = new Someone(MemberId.next(), "Luis Rojas");
  private final Topic topic = new Topic("discussion", Ids.next());
  private final Topic presence = new Topic("presence-of-discussion", topic.id());
  private final Set<MemberId> admitted = new HashSet<>();
  private final List<Message<?>> toBroker = new ArrayList<>();

  private Subscriptions subscriptions;
  private SubscribeGuard guard;
  private Presence here;

  private final TopicGate gate =
      new TopicGate() {
        @Override
        public Set<String> kinds() {
          return Set.of("discussion", "presence-of-discussion");
        }

        @Override
        public boolean admits(MemberId member, Topic topic) {
          return admitted.contains(member);
        }
      };

  @BeforeEach
  void aBrokerThatRemembers() {
    var broker = new ExecutorSubscribableChannel();
    broker.subscribe(toBroker::add);
    var outbox = new Outbox(new SimpMessagingTemplate(broker), new JsonMapper());
    subscriptions = new Subscriptions(List.of(gate), broker, outbox);
    guard = new SubscribeGuard(subscriptions, outbox);
    here = new Presence(subscriptions, outbox, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    admitted.add(ana.member());
  }

  @Test
  void whoeverTheGateAdmitsMayFollow() {
    assertThat(subscribe(ana, "s1", topic.destination())).isNotNull();
  }

  @Test
  void whoeverItDoesNotIsToldThatTheTopicIsClosed() {
    assertThat(subscribe(luis, "s2", topic.destination())).isNull();
    assertThat(texts())
        .anyMatch(text -> text.contains("\"closed\"") && text.contains(topic.name()));
  }

  @Test
  void aTopicWithoutAGateIsClosedToAll() {
    assertThat(subscribe(ana, "s1", "/topic/secrets." + Ids.path(topic.id()))).isNull();
  }

  @Test
  void patternsAndForeignQueuesAreRefused() {
    assertThat(subscribe(ana, "s1", "/topic/discussion.*")).isNull();
    assertThat(subscribe(ana, "s1", "/topic/**")).isNull();
    assertThat(subscribe(ana, "s1", "/queue/live-user" + "s2")).isNull();
  }

  @Test
  void aRightThatEndsEndsTheSubscriptionAtOnce() {
    subscribe(ana, "s1", topic.destination());
    admitted.clear();

    subscriptions.recheck(held -> held.topic().equals(topic));

    assertThat(toBroker)
        .anyMatch(
            message ->
                SimpMessageHeaderAccessor.getMessageType(message.getHeaders())
                    == SimpMessageType.UNSUBSCRIBE);
    assertThat(texts()).anyMatch(text -> text.contains("\"closed\""));
    assertThat(subscriptions.held(held -> true)).isEmpty();
  }

  @Test
  void aRightThatStaysKeepsTheSubscription() {
    subscribe(ana, "s1", topic.destination());

    subscriptions.recheck(held -> true);

    assertThat(subscriptions.held(held -> true)).hasSize(1);
    assertThat(toBroker).isEmpty();
  }

  @Test
  void onlySomeonePresentCanBeTyping() {
    here.typing(luis, presence, true);
    here.tell();
    assertThat(toBroker).isEmpty();

    subscribe(ana, "s1", presence.destination());
    here.typing(ana, presence, true);
    here.tell();
    assertThat(texts())
        .singleElement()
        .asString()
        .contains("\"writing\"")
        .contains("Ana Paz")
        .contains("\"count\":1");
  }

  @Test
  void aMemberWithTwoTabsIsHereOnce() {
    subscribe(ana, "s1", presence.destination());
    subscribe(ana, "s2", presence.destination());
    here.typing(ana, presence, true);
    here.tell();

    assertThat(texts()).singleElement().asString().contains("\"count\":1");
  }

  private List<String> texts() {
    return toBroker.stream()
        .map(Message::getPayload)
        .map(payload -> new String((byte[]) payload))
        .toList();
  }

  private @Nullable Message<?> subscribe(Participant who, String socket, String destination) {
    var headers = SimpMessageHeaderAccessor.create(SimpMessageType.SUBSCRIBE);
    headers.setUser(new TestingAuthenticationToken(who, "none", "ROLE_USER"));
    headers.setSessionId(socket);
    headers.setSubscriptionId("1-" + destination.hashCode());
    headers.setDestination(destination);
    return guard.preSend(
        MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders()),
        new ExecutorSubscribableChannel());
  }
}
