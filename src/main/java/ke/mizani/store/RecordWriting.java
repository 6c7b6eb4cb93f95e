package ke.mizani.store;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Turns records into JSON in one way only: components in their order, empty ones left out, sets
 * without an order by their text, and each record that occurs more than once only once, in a list
 * beside.
 */
final class RecordWriting {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Each record met so far once, after those that it is made of. */
    private final List<ObjectNode> bodies = new ArrayList<>();

    private final Map<String, Integer> byText = new HashMap<>();
    private final IdentityHashMap<Object, Map<JavaType, Integer>> byIdentity =
            new IdentityHashMap<>();
    private final Map<JavaType, RecordShape> shapes = new HashMap<>();

    /** The value, with the records that occur more than once beside it. */
    static SharedRecords.Written of(Object value, JavaType type) {
        RecordWriting writing = new RecordWriting();
        JsonNode root = writing.form(value, type);
        return SharedRecords.of(writing.bodies, root).written(root);
    }

    private JsonNode form(Object value, JavaType type) {
        refuseUnnamed(value, type);
        if (value instanceof Optional<?> optional) {
            return optional.map(inside -> form(inside, type.containedTypeOrUnknown(0)))
                    .orElse(NullNode.instance);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? IntNode.valueOf(optional.getAsInt()) : NullNode.instance;
        }
        if (value instanceof Collection<?> collection) {
            return list(collection, type.containedTypeOrUnknown(0));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, type);
        }
        boolean named = type.isJavaLangObject() || type.getRawClass().isInterface();
        return named ? named(value, type) : plain(value, type);
    }

    /** Of these, nothing says what they are where any object may stand. */
    private static void refuseUnnamed(Object value, JavaType type) {
        if (type.isJavaLangObject()
                && (value instanceof Map || value instanceof Set || value instanceof Optional)) {
            throw new IllegalArgumentException("no place for " + value.getClass());
        }
    }

    private JsonNode list(Collection<?> collection, JavaType type) {
        List<JsonNode> all = new ArrayList<>();
        collection.forEach(one -> all.add(form(one, type)));
        boolean unordered = collection instanceof Set<?> set && !inOrder(set);
        if (unordered) {
            all.sort(Comparator.comparing(JsonNode::toString));
        }
        return JSON.arrayNode().addAll(all);
    }

    private JsonNode map(Map<?, ?> map, JavaType type) {
        List<ArrayNode> all = new ArrayList<>();
        map.forEach(
                (key, value) ->
                        all.add(
                                JSON.arrayNode()
                                        .add(form(key, type.containedTypeOrUnknown(0)))
                                        .add(form(value, type.containedTypeOrUnknown(1)))));
        if (!inOrder(map)) {
            all.sort(Comparator.comparing(entry -> entry.get(0).toString()));
        }
        return JSON.arrayNode().addAll(all);
    }

    /** Those of {@code Set.of} and {@code Map.of} come in another order in every process. */
    private static boolean inOrder(Object collection) {
        return collection instanceof LinkedHashSet
                || collection instanceof LinkedHashMap
                || collection instanceof SortedSet
                || collection instanceof SortedMap
                || collection.getClass().getName().startsWith("java.util.Collections$Unmodifiable");
    }

    /** A value whose type does not follow from where it stands: after the name of its type. */
    private JsonNode named(Object value, JavaType type) {
        if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return plain(value, type);
        }
        Class<?> actual = value instanceof Enum<?> e ? e.getDeclaringClass() : value.getClass();
        ObjectNode named = JSON.objectNode();
        return named.set(TypeNames.name(actual), plain(value, TypeNames.type(actual)));
    }

    private JsonNode plain(Object value, JavaType type) {
        if (value instanceof String text) {
            return TextNode.valueOf(text);
        }
        if (value instanceof Integer number) {
            return IntNode.valueOf(number);
        }
        if (value instanceof Boolean yes) {
            return BooleanNode.valueOf(yes);
        }
        if (value instanceof Enum<?> constant) {
            return TextNode.valueOf(constant.name());
        }
        return Scalar.of(value.getClass())
                .<JsonNode>map(scalar -> TextNode.valueOf(scalar.text(value)))
                .orElseGet(() -> new POJONode(place(value, type)));
    }

    private int place(Object value, JavaType type) {
        if (!value.getClass().isRecord()) {
            throw new IllegalArgumentException("neither text nor record: " + value.getClass());
        }
        Integer known = byIdentity.computeIfAbsent(value, v -> new HashMap<>()).get(type);
        int place = known == null ? place(body(value, type), type) : known;
        byIdentity.get(value).put(type, place);
        return place;
    }

    private ObjectNode body(Object value, JavaType type) {
        ObjectNode body = JSON.objectNode();
        RecordShape shape = shapes.computeIfAbsent(type, RecordShape::of);
        for (RecordShape.Part part : shape.parts()) {
            Object inside = part.of(value);
            if (!isEmpty(inside)) {
                body.set(part.name(), form(inside, part.type()));
            }
        }
        return body;
    }

    /** What is empty is left out, so that records may get more that can be empty. */
    private static boolean isEmpty(Object value) {
        return value.equals(Optional.empty())
                || value.equals(OptionalInt.empty())
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Records of one content have one place; only those that are new need their parts. */
    private int place(ObjectNode body, JavaType type) {
        String text = type.toCanonical() + body;
        Integer known = byText.putIfAbsent(text, bodies.size());
        if (known != null) {
            return known;
        }
        bodies.add(body);
        return bodies.size() - 1;
    }
}
