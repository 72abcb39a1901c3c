package org.minga.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The least that a server can do: writes the same WebSocket frame to everybody. */
final class BareFanOut implements AutoCloseable {

  private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int TEXT = 0x81;
  private static final int LENGTH_IN_TWO_BYTES = 126;

  private final ServerSocket server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
  private final List<OutputStream> everybody = new CopyOnWriteArrayList<>();

  BareFanOut() throws IOException {
    Thread.ofVirtual().start(this::welcomeAll);
  }

  URI address() {
    return URI.create("ws://127.0.0.1:" + server.getLocalPort() + "/");
  }

  /**
   * @param text less than 64 KiB
   */
  void send(String text) throws IOException {
    var payload = text.getBytes(StandardCharsets.UTF_8);
    var frame = new byte[payload.length + 4];
    frame[0] = (byte) TEXT;
    frame[1] = LENGTH_IN_TWO_BYTES;
    frame[2] = (byte) (payload.length >> 8);
    frame[3] = (byte) payload.length;
    System.arraycopy(payload, 0, frame, 4, payload.length);
    for (var one : everybody) {
      one.write(frame);
    }
  }

  private void welcomeAll() {
    try {
      while (true) {
        everybody.add(welcome(server.accept()));
      }
    } catch (IOException e) {
      // closed: nobody else comes
    }
  }

  private static OutputStream welcome(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    var reader =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    String key = "";
    for (var line = reader.readLine(); !line.isEmpty(); line = reader.readLine()) {
      if (line.regionMatches(true, 0, "Sec-WebSocket-Key:", 0, 18)) {
        key = line.substring(18).strip();
      }
    }
    var out = socket.getOutputStream();
    out.write(
        ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: "
                + accept(key)
                + "\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    return out;
  }

  private static String accept(String key) {
    try {
      var hash = MessageDigest.getInstance("SHA-1");
      return Base64.getEncoder()
          .encodeToString(hash.digest((key + MAGIC).getBytes(StandardCharsets.ISO_8859_1)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
