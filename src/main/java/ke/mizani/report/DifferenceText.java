package ke.mizani.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ke.mizani.rulebook.CellChange;
import ke.mizani.rulebook.RowChange;
import ke.mizani.rulebook.RowVersion;

/**
 * Tells in the words of the office what changed in a row: for some columns and tables there is a
 * sentence of their own, for all others one that names table, row and column.
 */
final class DifferenceText {

    private final Sentences sentences;

    DifferenceText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A sentence for the row as a whole if it is new, gone, renamed or moved. */
    List<String> of(RowChange change) {
        List<String> told = new ArrayList<>();
        Map<String, Object> facts = facts(change);
        switch (change.kind()) {
            case ADDED, REMOVED -> told.add(say(change, change.kind().word(), facts));
            case RENAMED -> {
                CellChange name = change.cells().get(0);
                facts.putAll(sides(name));
                told.add(say(change, change.kind().word(), facts));
            }
            case CHANGED -> change.cells().forEach(cell -> told.add(of(change, cell)));
            case MOVED -> {}
        }
        if (change.moved()) {
            told.add(say(change, RowChange.Kind.MOVED.word(), facts));
        }
        return told;
    }

    /** A sentence for one cell. */
    String of(RowChange change, CellChange cell) {
        Map<String, Object> facts = facts(change);
        facts.put("column", cell.column());
        facts.putAll(sides(cell));
        return say(change, key(cell.column()), facts);
    }

    private Map<String, Object> sides(CellChange cell) {
        return Map.of("before", shown(cell.before()), "after", shown(cell.after()));
    }

    private String say(RowChange change, String what, Map<String, Object> facts) {
        String own = "diff-" + change.row().sheet() + "-" + what;
        String usual = "diff-any-" + what;
        return sentences.say(
                sentences.knows(own) ? own : sentences.knows(usual) ? usual : "diff-cell", facts);
    }

    /** The cells of the row under their headings as names: {@code countedIn}. */
    private Map<String, Object> facts(RowChange change) {
        RowVersion version = change.version();
        Map<String, Object> facts = new LinkedHashMap<>();
        version.cells().keySet().forEach(column -> facts.put(camel(column), ""));
        version.values().forEach((column, text) -> facts.put(camel(column), shown(text)));
        facts.put("row", change.name());
        facts.put("table", change.row().sheet());
        return facts;
    }

    /** A date as people write it; nothing in words. */
    private Object shown(String text) {
        if (text.isEmpty()) {
            return sentences.word("diff-nothing");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException other) {
            return text;
        }
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : key(column).split("-", -1)) {
            name.append(
                    name.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
