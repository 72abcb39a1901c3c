package org.minga.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One WebSocket that hands on every whole message. */
final class Listener implements WebSocket.Listener, AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final StringBuilder part = new StringBuilder();
  private final Consumer<String> onMessage;
  private final WebSocket socket;

  Listener(HttpClient http, URI address, String cookie, Consumer<String> onMessage)
      throws Exception {
    this.onMessage = onMessage;
    var builder = http.newWebSocketBuilder();
    if (!cookie.isEmpty()) {
      builder.header("Cookie", cookie);
    }
    socket = builder.buildAsync(address, this).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  CompletableFuture<WebSocket> send(String text) {
    return socket.sendText(text, true);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      var whole = part.toString();
      part.setLength(0);
      onMessage.accept(whole);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
