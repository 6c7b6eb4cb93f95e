package ke.mizani.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.contract.Shape.Form;
import ke.mizani.contract.Shape.Slot;
import ke.mizani.policy.Wording;
import org.apache.commons.configuration2.tree.ImmutableNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Turns what fits the shape of a contract into nodes of a configuration, each with its line, and
 * names what does not.
 */
final class Tree {

    /** The attribute that keeps the line of a node. */
    static final String LINE = "line";

    private final Problems problems;

    Tree(Problems problems) {
        this.problems = problems;
    }

    /** The nodes of the whole file; empty if it is not a group of keys. */
    Optional<ImmutableNode> of(Node document) {
        if (document instanceof MappingNode group) {
            return Optional.of(group("contract", group, Shape.CONTRACT, Key.FILE));
        }
        wrong(document, Key.FILE, Code.NOT_A_GROUP, "keys such as id, title and criteria");
        return Optional.empty();
    }

    private ImmutableNode group(String name, MappingNode group, Shape shape, Key key) {
        ImmutableNode.Builder builder = node(name, group);
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : group.getValue()) {
            String word = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Slot slot = shape.slots().get(word);
            if (slot == null) {
                String known =
                        Wording.nearest(word, shape.slots().keySet())
                                .orElseGet(
                                        () ->
                                                "one of "
                                                        + String.join(
                                                                ", ", shape.slots().keySet()));
                problems.add(key.at(word), line(entry.getKeyNode()), Code.UNKNOWN_KEY, word, known);
            } else if (!seen.add(word)) {
                problems.add(
                        key.at(word),
                        line(entry.getKeyNode()),
                        Code.DUPLICATE_KEY,
                        word,
                        "each key once");
            } else {
                builder.addChildren(children(word, entry.getValueNode(), slot, key));
            }
        }
        missing(group, shape, key, seen);
        return builder.create();
    }

    private void missing(MappingNode group, Shape shape, Key key, Set<String> seen) {
        shape.slots().keySet().stream()
                .filter(word -> shape.required().contains(word) && !seen.contains(word))
                .forEach(
                        word ->
                                problems.add(
                                        key.at(word),
                                        line(group),
                                        Code.MISSING_KEY,
                                        "",
                                        "the key " + word));
    }

    private List<ImmutableNode> children(String name, Node node, Slot slot, Key parent) {
        if (slot.form() != Form.VALUES && slot.form() != Form.GROUPS) {
            return one(name, node, slot, parent.at(name)).stream().toList();
        }
        if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
            wrong(
                    node,
                    parent.at(name),
                    Code.NOT_A_LIST,
                    "a list of one item or more, each after a dash");
            return List.of();
        }
        List<ImmutableNode> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(
                    one(name, item, slot, parent.at(name, items.size()))
                            .orElseGet(() -> node(name, item).create()));
        }
        return items;
    }

    private Optional<ImmutableNode> one(String name, Node node, Slot slot, Key key) {
        return switch (slot.form()) {
            case VALUE, VALUES -> value(name, node, key);
            case GROUP, GROUPS -> groupOf(name, node, slot, key);
            case VALUE_OR_GROUP ->
                    node instanceof MappingNode
                            ? groupOf(name, node, slot, key)
                            : value(name, node, key);
        };
    }

    private Optional<ImmutableNode> groupOf(String name, Node node, Slot slot, Key key) {
        if (node instanceof MappingNode group) {
            return Optional.of(group(name, group, slot.inner(), key));
        }
        wrong(
                node,
                key,
                Code.NOT_A_GROUP,
                "keys: " + String.join(", ", slot.inner().slots().keySet()));
        return Optional.empty();
    }

    private Optional<ImmutableNode> value(String name, Node node, Key key) {
        if (!(node instanceof ScalarNode scalar)) {
            wrong(node, key, Code.NOT_A_TEXT, "one value");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            wrong(node, key, Code.MISSING_VALUE, "a value");
            return Optional.empty();
        }
        return Optional.of(node(name, node).value(scalar.getValue().strip()).create());
    }

    private static ImmutableNode.Builder node(String name, Node node) {
        return new ImmutableNode.Builder().name(name).addAttribute(LINE, line(node));
    }

    private void wrong(Node node, Key key, Code code, String expected) {
        String found =
                node instanceof ScalarNode scalar ? scalar.getValue() : node.getNodeId().name();
        problems.add(key, line(node), code, found, expected);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
