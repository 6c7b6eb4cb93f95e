package ke.mizani.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page or an endpoint for programs that the server answers at.
 *
 * @param path with the names of its variable parts in braces
 */
public record Endpoint(String method, String path) {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    /** All that the code declares. */
    public static List<Endpoint> declared() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("ke.mizani.web", "ke.mizani.rest")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(Endpoint::of)
                        .toList();
    }

    private static Stream<Endpoint> of(JavaClass type) {
        String root = path(type.tryGetAnnotationOfType(Path.class));
        return type.getMethods().stream()
                .flatMap(
                        method ->
                                METHODS.stream()
                                        .filter(method::isAnnotatedWith)
                                        .map(
                                                verb ->
                                                        new Endpoint(
                                                                verb.getSimpleName(),
                                                                below(root, method))));
    }

    private static String below(String root, JavaMethod method) {
        String path = "/" + root + "/" + path(method.tryGetAnnotationOfType(Path.class));
        String plain = path.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*\\}", "{$1}").replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    private static String path(Optional<Path> annotation) {
        return annotation.map(Path::value).orElse("");
    }

    /** The one of these that answers at a path: that with the fewest variable parts. */
    public static Optional<Endpoint> of(String method, String path, List<Endpoint> endpoints) {
        String plain = path.replaceFirst("\\?.*", "");
        return endpoints.stream()
                .filter(one -> one.method().equals(method))
                .filter(one -> plain.matches(one.path().replaceAll("\\{[^}]*\\}", "[^/]+")))
                .min(Comparator.comparingInt(one -> one.path().split("\\{", -1).length));
    }

    /** The path with something in its variable parts that is nowhere. */
    public String toNothing() {
        return path.replaceAll("\\{[^}]*\\}", "999999");
    }

    /** Whether it is for programs. */
    public boolean isApi() {
        return path.startsWith("/api/");
    }
}
