package org.minga.testing;

import static java.util.Objects.requireNonNull;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minga.commons.MemberId;
import org.minga.live.Participant;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A member's window: a Vaadin session and page of its own, signed in, on no real browser. */
final class BrowserWindow {

  private static final String APPLICATION = "org.minga";

  private record SignedIn(MemberId member, String displayName) implements Participant {}

  /** Serves pages as the running application does, its frame included. */
  private static class Servlet extends MockSpringServlet {

    Servlet(ApplicationContext context) {
      super(addresses(), context, UI::new);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration)
        throws ServiceException {
      var service = super.createServletService(configuration);
      var registry = ApplicationRouteRegistry.getInstance(service.getContext());
      found(new AnnotationTypeFilter(Layout.class))
          .forEach(frame -> registry.setLayout(frame.asSubclass(RouterLayout.class)));
      return service;
    }
  }

  private final SecurityContext security;
  private Map<Class<?>, CurrentInstance> current = Map.of();

  /** What Vaadin itself holds on to only weakly. */
  private List<Object> held = List.of();

  private BrowserWindow(SecurityContext security) {
    this.security = security;
  }

  /** Opens the home page for the member. */
  static BrowserWindow open(ApplicationContext context, MemberId member) {
    CurrentInstance.clearAll();
    var security = SecurityContextHolder.createEmptyContext();
    var token = new TestingAuthenticationToken(new SignedIn(member, "Alguien"), "", List.of());
    token.setAuthenticated(true);
    security.setAuthentication(token);
    SecurityContextHolder.setContext(security);
    MockVaadin.setMockRequestFactory(
        session -> {
          var request = new FakeRequest(session);
          request.setUserPrincipalInt(token);
          request.setUserInRole((principal, role) -> false);
          return request;
        });
    MockVaadin.setup(UI::new, new Servlet(context));
    return new BrowserWindow(security);
  }

  /** Leaves the window as it is, to come back later. */
  void leave() {
    current = CurrentInstance.getInstances();
    held = List.of(UI.getCurrent(), VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
  }

  /** Brings the window to the front. */
  void enter() {
    CurrentInstance.clearAll();
    CurrentInstance.restoreInstances(current);
    SecurityContextHolder.setContext(security);
  }

  /** Closes the window, once left. */
  void close() {
    enter();
    MockVaadin.tearDown();
    CurrentInstance.clearAll();
    held = List.of();
  }

  @SuppressWarnings("unchecked") // what else a component with an error parameter can be
  private static Routes addresses() {
    var views = new HashSet<Class<? extends Component>>();
    found(new AnnotationTypeFilter(Route.class))
        .forEach(it -> views.add(it.asSubclass(Component.class)));
    var apologies = new HashSet<Class<? extends HasErrorParameter<?>>>();
    found(new AssignableTypeFilter(HasErrorParameter.class))
        .forEach(it -> apologies.add((Class<? extends HasErrorParameter<?>>) it));
    return new Routes(views, apologies, true);
  }

  /** Classes of the application, those that only their package sees included. */
  private static Stream<Class<?>> found(TypeFilter filter) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(filter);
    return scanner.findCandidateComponents(APPLICATION).stream()
        .map(it -> ClassUtils.resolveClassName(requireNonNull(it.getBeanClassName()), null));
  }
}
