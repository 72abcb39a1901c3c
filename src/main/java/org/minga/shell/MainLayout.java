package org.minga.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page for members: where I can go, where I am, who I am, whether I am
 * connected.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

  private static final String CONTENT_ID = "content";

  private final Navigation navigation;
  private final PhoneDoors doors;
  private final Trail trail = new Trail();
  private final Main main = new Main();
  private final Anchor skip = new Anchor();

  MainLayout(
      Navigation navigation,
      PhoneDoors doors,
      MemberMenu memberMenu,
      ConnectionState connection,
      Shortcuts shortcuts) {
    this.navigation = navigation;
    this.doors = doors;
    main.setId(CONTENT_ID);
    skip.setText(getTranslation("shell.skip"));
    skip.addClassName("mg-skip");
    skip.setRouterIgnore(true);
    main.getElement().setAttribute("tabindex", "-1");
    setPrimarySection(Section.DRAWER);
    addToDrawer(navigation);
    var toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("shell.menu"));
    addToNavbar(skip, toggle, trail, banner(memberMenu), doors, connection, shortcuts);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    main.getElement().removeAllChildren();
    if (content != null) {
      main.getElement().appendChild(content.getElement());
    }
    setContent(main);
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
    main.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var path = event.getLocation().getPath();
    navigation.mark(path);
    doors.mark(path);
    skip.setHref(event.getLocation().getPathWithQueryParameters() + "#" + CONTENT_ID);
    var view = Objects.requireNonNull(event.getActiveChain().getFirst());
    trail.show(view);
  }

  private Anchor skipLink() {
    var link = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
    link.addClassName("mg-skip");
    link.setRouterIgnore(true);
    return link;
  }

  /** What belongs to no page stands in a landmark of its own. */
  private static Header banner(MemberMenu menu) {
    var banner = new Header(menu);
    banner.addClassName("mg-banner-menu");
    return banner;
  }
}
