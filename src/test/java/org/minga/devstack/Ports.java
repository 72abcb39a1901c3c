package org.minga.devstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine. */
final class Ports {

  private static final int PATIENCE_MILLIS = 300;

  private Ports() {}

  static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  static boolean taken(int port) {
    return answers(port, "127.0.0.1") || answers(port, "::1") || !bindable(port);
  }

  static void require(int port, String user) {
    if (taken(port)) {
      throw new Trouble(
          "Port " + port + ", wanted by " + user + ", is taken by another program.",
          "End that program (`ss -ltnp` or `lsof -i :"
              + port
              + "` shows it), or choose another port: ./minga run --port "
              + (Options.USUAL_PORT + 1000)
              + " (on data that already exist also give --fresh or another --data FOLDER).");
    }
  }

  private static boolean answers(int port, String address) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean bindable(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
