package ke.mizani.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/** Reads single values of stored JSON, and refuses what is none. */
final class PlainValues {

    private static final int MOST_SHOWN = 60;

    private PlainValues() {}

    static int number(JsonNode node) {
        mustBe(node.isInt(), "a whole number", node);
        return node.intValue();
    }

    /** The constant of an enum, or the value that is written so. */
    static Object parsed(String text, Class<?> type) {
        try {
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow();
            }
            Class<?> boxed = type == long.class ? Long.class : type;
            return Scalar.of(boxed).orElseThrow().read().apply(text);
        } catch (RuntimeException none) {
            throw new DamagedText("", "\"" + text + "\" is no " + type.getSimpleName());
        }
    }

    static void mustBe(boolean right, String expected, JsonNode found) {
        if (!right) {
            String text = found.toString();
            String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
            throw new DamagedText("", "expected " + expected + ", found " + shown);
        }
    }
}
