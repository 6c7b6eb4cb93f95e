package ke.mizani.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods are answered at a path, for whoever asked with another (RFC 9110, 15.5.6). */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::\\s*((?:[^{}]|\\{[^{}]*\\})+))?\\}");

    private final List<Served> served;

    AllowedMethods(BeanManager beans) {
        served =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(AllowedMethods::of)
                        .toList();
    }

    /** A method that is answered at all paths of a form. */
    private record Served(String method, Pattern path) {}

    private static Stream<Served> of(Class<?> type) {
        String root = type.getAnnotation(Path.class).value();
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(
                        method ->
                                verb(method).stream()
                                        .map(verb -> new Served(verb, form(root, method))));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(one -> one != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Pattern form(String root, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + root + "/" + (below == null ? "" : below.value());
        String plain = path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        StringBuilder form = new StringBuilder();
        int end = 0;
        for (var variable = VARIABLE.matcher(plain); variable.find(); end = variable.end()) {
            form.append(Pattern.quote(plain.substring(end, variable.start())));
            form.append(Optional.ofNullable(variable.group(1)).orElse("[^/]+"));
        }
        return Pattern.compile(form.append(Pattern.quote(plain.substring(end))).toString());
    }

    /** As the header Allow names them. */
    String at(String path) {
        TreeSet<String> methods =
                served.stream()
                        .filter(one -> one.path().matcher(path).matches())
                        .map(Served::method)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
