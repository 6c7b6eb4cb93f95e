package ke.mizani.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes a record in its place if it occurs once, and otherwise beside, with its number in its
 * places.
 *
 * @param bodies all records, each after those that it is made of; a node that holds a number stands
 *     for one of them
 * @param numbers those that occur more than once, by their place among all
 */
record SharedRecords(List<ObjectNode> bodies, Map<Integer, Integer> numbers) {

    /**
     * What was written.
     *
     * @param shared records that occur more than once; a number in the place of a record is a place
     *     in this list, from 0
     */
    record Written(ArrayNode shared, JsonNode value) {}

    static SharedRecords of(List<ObjectNode> bodies, JsonNode root) {
        int[] uses = new int[bodies.size()];
        Consumer<Integer> count = place -> uses[place]++;
        bodies.forEach(body -> places(body, count));
        places(root, count);
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int place = 0; place < uses.length; place++) {
            if (uses[place] > 1) {
                numbers.put(place, numbers.size());
            }
        }
        return new SharedRecords(bodies, numbers);
    }

    private static void places(JsonNode node, Consumer<Integer> each) {
        if (node instanceof POJONode record) {
            each.accept((Integer) record.getPojo());
        } else {
            node.forEach(inside -> places(inside, each));
        }
    }

    Written written(JsonNode root) {
        ArrayNode shared = JsonNodeFactory.instance.arrayNode();
        for (int place = 0; place < bodies.size(); place++) {
            if (numbers.containsKey(place)) {
                shared.add(whole(bodies.get(place)));
            }
        }
        return new Written(shared, whole(root));
    }

    private JsonNode whole(JsonNode node) {
        if (node instanceof POJONode record) {
            int place = (Integer) record.getPojo();
            Integer number = numbers.get(place);
            return number == null ? whole(bodies.get(place)) : IntNode.valueOf(number);
        }
        if (node instanceof ObjectNode fields) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            fields.fields().forEachRemaining(f -> all.set(f.getKey(), whole(f.getValue())));
            return all;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            list.forEach(one -> all.add(whole(one)));
            return all;
        }
        return node;
    }
}
