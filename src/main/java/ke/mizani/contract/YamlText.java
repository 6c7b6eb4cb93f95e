package ke.mizani.contract;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.policy.Wording;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The text of a contract file as YAML: one document without aliases or tags. Nothing in it is ever
 * made an object.
 */
final class YamlText {

    private final Problems problems;
    private int documents;

    YamlText(Problems problems) {
        this.problems = problems;
    }

    /** The document as a tree with lines; empty if there is a problem. */
    Optional<Node> tree(byte[] bytes) {
        return decoded(bytes)
                .filter(this::withoutTabs)
                .filter(this::plain)
                .map(text -> yaml().compose(new StringReader(text)));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(20);
        return new Yaml(new SafeConstructor(options));
    }

    private Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            problem(1, Code.NOT_UTF8, "", "a file saved as UTF-8");
            return Optional.empty();
        }
    }

    private boolean withoutTabs(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            if (indent.contains("\t")) {
                problem(i + 1, Code.TAB, Wording.shown(line), "spaces before the key");
            }
        }
        return problems.none();
    }

    private boolean plain(String text) {
        try {
            yaml().parse(new StringReader(text)).forEach(this::check);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problem(mark == null ? 1 : mark.getLine() + 1, Code.NOT_YAML, e.getProblem(), "YAML");
        } catch (YAMLException e) {
            problem(1, Code.NOT_YAML, String.valueOf(e.getMessage()), "YAML");
        }
        if (problems.none() && documents == 0) {
            problem(1, Code.EMPTY_FILE, "", "a contract");
        }
        return problems.none();
    }

    private void check(Event event) {
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            problem(line, Code.SEVERAL_DOCUMENTS, "---", "one contract in a file");
        }
        if (event instanceof AliasEvent alias) {
            problem(line, Code.ALIAS, "*" + alias.getAnchor(), "the value written out");
        }
        tag(event).ifPresent(tag -> problem(line, Code.TAG, tag, "a value without a tag"));
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.ofNullable(scalar.getTag());
        }
        return event instanceof CollectionStartEvent start
                ? Optional.ofNullable(start.getTag())
                : Optional.empty();
    }

    private void problem(int line, Code code, String found, String expected) {
        problems.add(Key.FILE, line, code, found, expected);
    }
}
