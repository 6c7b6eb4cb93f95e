package ke.mizani.store;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names by which stored text tells what a value is: package and class of this application. */
final class TypeNames {

    private static final String OURS = "ke.mizani.";
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[A-Za-z]+(\\$[A-Za-z]+)*");

    private TypeNames() {}

    static String name(Class<?> type) {
        return Scalar.of(type)
                .map(scalar -> type.getSimpleName())
                .orElseGet(() -> type.getName().substring(OURS.length()));
    }

    static JavaType type(Class<?> type) {
        return TypeFactory.defaultInstance().constructType(type);
    }

    /** The type of a name, if values of it are stored and may stand where that type is declared. */
    static Optional<JavaType> named(String name, Class<?> declared) {
        return Scalar.named(name)
                .<Class<?>>map(Scalar::type)
                .or(() -> ours(name))
                .filter(declared::isAssignableFrom)
                .map(TypeNames::type);
    }

    private static Optional<Class<?>> ours(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            Class<?> type = Class.forName(OURS + name);
            return type.isRecord() || type.isEnum() ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError unknown) {
            return Optional.empty();
        }
    }
}
