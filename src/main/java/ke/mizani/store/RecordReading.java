package ke.mizani.store;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link RecordWriting} wrote. */
final class RecordReading {

    private static final Map<Class<?>, Object> EMPTY =
            Map.of(
                    Optional.class, Optional.empty(),
                    OptionalInt.class, OptionalInt.empty(),
                    List.class, List.of(),
                    Set.class, Set.of(),
                    Map.class, Map.of());

    private final JsonNode shared;
    private final Map<Integer, Map<JavaType, Object>> read = new HashMap<>();
    private final Map<JavaType, RecordShape> shapes = new HashMap<>();

    /** A shared record is made of shared records before it only. */
    private int bound;

    RecordReading(JsonNode shared) {
        this.shared = shared;
        bound = shared.size();
    }

    /**
     * The value.
     *
     * @throws DamagedText if it is not of that type
     */
    Object value(JsonNode node, JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Optional.class) {
            return node.isNull()
                    ? Optional.empty()
                    : Optional.of(value(node, type.containedTypeOrUnknown(0)));
        }
        if (raw == OptionalInt.class) {
            return node.isNull() ? OptionalInt.empty() : OptionalInt.of(PlainValues.number(node));
        }
        if (raw == List.class || (raw == Object.class && node.isArray())) {
            return list(node, type.containedTypeOrUnknown(0));
        }
        if (raw == Set.class) {
            List<Object> all = list(node, type.containedTypeOrUnknown(0));
            return Collections.unmodifiableSet(new LinkedHashSet<>(all));
        }
        if (raw == Map.class) {
            return map(node, type);
        }
        return raw == Object.class || raw.isInterface() ? named(node, raw) : plain(node, type);
    }

    private List<Object> list(JsonNode node, JavaType type) {
        PlainValues.mustBe(node.isArray(), "a list", node);
        List<Object> all = new ArrayList<>();
        for (JsonNode one : node) {
            all.add(at("[" + all.size() + "]", one, type));
        }
        return Collections.unmodifiableList(all);
    }

    private Map<Object, Object> map(JsonNode node, JavaType type) {
        PlainValues.mustBe(node.isArray(), "a list of pairs", node);
        Map<Object, Object> all = new LinkedHashMap<>();
        for (JsonNode pair : node) {
            PlainValues.mustBe(pair.isArray() && pair.size() == 2, "a pair", pair);
            Object key = value(pair.get(0), type.containedTypeOrUnknown(0));
            all.put(key, at("[" + key + "]", pair.get(1), type.containedTypeOrUnknown(1)));
        }
        return Collections.unmodifiableMap(all);
    }

    private Object at(String place, JsonNode node, JavaType type) {
        try {
            return value(node, type);
        } catch (DamagedText inside) {
            throw inside.within(place);
        }
    }

    private Object named(JsonNode node, Class<?> declared) {
        if (declared == Object.class && node.isValueNode() && !node.isNull()) {
            return node.isTextual()
                    ? node.textValue()
                    : node.isBoolean()
                            ? (Object) node.booleanValue()
                            : (Object) PlainValues.number(node);
        }
        PlainValues.mustBe(
                node.isObject() && node.size() == 1, "a value after the name of its type", node);
        Map.Entry<String, JsonNode> named = node.fields().next();
        JavaType type =
                TypeNames.named(named.getKey(), declared)
                        .orElseThrow(() -> new DamagedText("", "unknown type " + named.getKey()));
        return plain(named.getValue(), type);
    }

    private Object plain(JsonNode node, JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == int.class || raw == Integer.class) {
            return PlainValues.number(node);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            PlainValues.mustBe(node.isBoolean(), "true or false", node);
            return node.booleanValue();
        }
        if (raw.isRecord()) {
            return node.isInt() ? again(node.intValue(), type) : made(node, type);
        }
        PlainValues.mustBe(node.isTextual(), "a text", node);
        return raw == String.class ? node.textValue() : PlainValues.parsed(node.textValue(), raw);
    }

    private Object again(int number, JavaType type) {
        Map<JavaType, Object> known = read.computeIfAbsent(number, none -> new HashMap<>());
        Object before = known.get(type);
        if (before != null) {
            return before;
        }
        if (number < 0 || number >= bound) {
            throw new DamagedText("", "no shared record " + number + " before this place");
        }
        int outer = bound;
        bound = number;
        Object made = made(shared.get(number), type);
        bound = outer;
        known.put(type, made);
        return made;
    }

    private Object made(JsonNode node, JavaType type) {
        String name = type.getRawClass().getSimpleName();
        PlainValues.mustBe(node instanceof ObjectNode, "a " + name, node);
        RecordShape shape = shapes.computeIfAbsent(type, RecordShape::of);
        @Nullable Object[] values = new Object[shape.parts().size()];
        int found = 0;
        for (int i = 0; i < values.length; i++) {
            RecordShape.Part part = shape.parts().get(i);
            JsonNode value = node.get(part.name());
            found += value == null ? 0 : 1;
            values[i] =
                    value == null ? empty(part, name) : at("." + part.name(), value, part.type());
        }
        PlainValues.mustBe(found == node.size(), "no more than a " + name + " has", node);
        try {
            return shape.make(values);
        } catch (IllegalArgumentException refused) {
            throw new DamagedText("", "no " + name + ": " + refused.getMessage());
        }
    }

    private static Object empty(RecordShape.Part part, String owner) {
        return Optional.ofNullable(EMPTY.get(part.type().getRawClass()))
                .orElseThrow(() -> new DamagedText("." + part.name(), "missing in a " + owner));
    }
}
