package org.minga.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.Ids;
import org.minga.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class LiveModuleTests {

  @Autowired Live live;
  @Autowired TransactionTemplate transaction;

  private Topic topic;

  @BeforeEach
  void aNewTopic() {
    topic = new Topic("discussion", Ids.next());
  }

  @Test
  void aTopicWithoutChangesIsAtPlaceZero() {
    assertThat(live.revision(topic)).isZero();
  }

  @Test
  void aPlaceIsGivenOnlyInsideATransaction() {
    assertThatThrownBy(() -> live.advance(topic))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aChangeThatIsRolledBackLeavesNoGap() {
    advance();
    transaction.executeWithoutResult(
        status -> {
          live.advance(topic);
          status.setRollbackOnly();
        });

    assertThat(advance()).isEqualTo(2);
  }

  @Test
  void concurrentChangesGetDensePlaces() throws Exception {
    var places = new ArrayList<Future<Long>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        places.add(threads.submit(this::advance));
      }
    }

    assertThat(places)
        .extracting(Future::resultNow)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
  }

  private long advance() {
    return transaction.execute(status -> live.advance(topic));
  }
}
