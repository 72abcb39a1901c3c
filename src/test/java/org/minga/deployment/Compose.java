package org.minga.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docker-compose.yml} says. */
record Compose(String text, Map<String, Map<String, Object>> services, Map<String, Object> top) {

  @SuppressWarnings("unchecked")
  static Compose read() {
    var text = ProjectFiles.read("docker-compose.yml");
    Map<String, Object> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return new Compose(text, (Map<String, Map<String, Object>>) top.get("services"), top);
  }

  Map<String, Object> service(String name) {
    var service = services.get(name);
    if (service == null) {
      throw new AssertionError("No service " + name + " in " + services.keySet());
    }
    return service;
  }

  Map<String, Object> environment(String service) {
    return map(service(service).get("environment"));
  }

  String variable(String service, String name) {
    var value = environment(service).get(name);
    if (value == null) {
      throw new AssertionError("The service " + service + " is not given " + name);
    }
    return value.toString();
  }

  Set<String> networks(String service) {
    var networks = service(service).get("networks");
    return switch (networks) {
      case null -> Set.of();
      case List<?> names -> names.stream().map(Object::toString).collect(Collectors.toSet());
      default -> map(networks).keySet();
    };
  }

  List<String> mounts(String service) {
    return strings(service(service).get("volumes"));
  }

  /** The variables compose takes from {@code .env}, with what follows the name: {@code :?…}. */
  Set<String> placeholders() {
    return ProjectFiles.find("\\$\\{([A-Z_]+)[^}]*}", text);
  }

  Set<String> required() {
    return ProjectFiles.find("\\$\\{([A-Z_]+):\\?[^}]+}", text);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  static List<String> strings(Object value) {
    return value == null
        ? List.of()
        : ((List<?>) value).stream().map(Object::toString).collect(Collectors.toList());
  }
}
