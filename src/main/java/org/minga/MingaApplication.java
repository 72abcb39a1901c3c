package org.minga;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.minga.community.LoadCommunity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Minga. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Minga", sharedModules = "commons")
@EnableResilientMethods
@EnableScheduling
@Push(PushMode.AUTOMATIC)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@CssImport("./styles/minga.css")
public class MingaApplication implements AppShellConfigurator {

  /** Starts the server, or runs an operator's command. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(LoadCommunity.NAME)) {
      var arguments = List.of(args).subList(1, args.length);
      System.exit(LoadCommunity.run(MingaApplication.class, arguments));
    }
    SpringApplication.run(MingaApplication.class, args);
  }

  /**
   * The time, in the microseconds that the database keeps, so that what is written reads back
   * equal.
   */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }

  /** Named as Vaadin looks for it: beside it, the sockets bring executors of their own. */
  @Bean("VaadinTaskExecutor")
  AsyncTaskExecutor vaadinTaskExecutor() {
    var executor = new SimpleAsyncTaskExecutor("vaadin-");
    executor.setVirtualThreads(true);
    return executor;
  }
}
