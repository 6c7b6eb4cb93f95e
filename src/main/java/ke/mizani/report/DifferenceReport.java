package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.CellChange;
import ke.mizani.rulebook.RowChange;
import ke.mizani.rulebook.RowChange.Kind;
import ke.mizani.rulebook.RowVersion;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookVersion;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a rulebook, for a person or for a machine. */
public final class DifferenceReport {

    private static final int HASH = 12;

    private final RulebookDifference difference;
    private final Sentences sentences;
    private final DifferenceText text;

    public DifferenceReport(RulebookDifference difference, Sentences sentences) {
        this.difference = difference;
        this.sentences = sentences;
        this.text = new DifferenceText(sentences);
    }

    /** A line of summary, then the changes table by table, each with its cells. */
    public String table() {
        List<String> lines = new ArrayList<>(Wrapped.hanging("", summary(), 2));
        String table = "";
        for (RowChange change : difference.rows()) {
            String its = change.row().workbook() + "!" + change.row().sheet();
            if (!its.equals(table)) {
                lines.add("");
                lines.add(its);
                table = its;
            }
            row(change, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private String summary() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("from", difference.from().name());
        facts.put("fromHash", hash(difference.from()));
        facts.put("to", difference.to().name());
        facts.put("toHash", hash(difference.to()));
        for (Kind kind : Kind.values()) {
            facts.put(kind.word(), difference.rows(kind).size());
        }
        return sentences.say(difference.isEmpty() ? "diff-none" : "diff-summary", facts);
    }

    private static String hash(RulebookVersion version) {
        return version.hash().substring(0, HASH);
    }

    private void row(RowChange change, List<String> lines) {
        List<String> told = text.of(change);
        boolean cells = change.kind() == Kind.CHANGED;
        for (int at = 0; at < told.size(); at++) {
            String place =
                    cells && at < change.cells().size()
                            ? place(
                                    change.cells().get(at).cellBefore(),
                                    change.cells().get(at).cellAfter())
                            : place(cell(change.before()), cell(change.after()));
            lines.addAll(Wrapped.hanging("  ", told.get(at) + "  [" + place + "]", 6));
        }
    }

    private static String cell(Optional<RowVersion> version) {
        return version.map(row -> row.row().cell()).orElse("");
    }

    /** The cell, or both if it was another. */
    private String place(String before, String after) {
        if (before.equals(after) || after.isEmpty()) {
            return before;
        }
        return before.isEmpty()
                ? after
                : sentences.say("diff-place", Map.of("before", before, "after", after));
    }

    /** The changes as data, each with its sentence. */
    public String json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("from", version(difference.from()));
        fields.put("to", version(difference.to()));
        fields.put("rows", difference.rows().stream().map(this::fields).toList());
        return Json.of(fields);
    }

    private static Map<String, Object> version(RulebookVersion version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", version.name());
        fields.put("rulebook", version.hash());
        return fields;
    }

    private Map<String, @Nullable Object> fields(RowChange change) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", change.kind().word());
        fields.put("workbook", change.row().workbook());
        fields.put("sheet", change.row().sheet());
        fields.put("row", change.name());
        fields.put("moved", change.moved());
        fields.put("rowBefore", change.before().map(row -> row.row().cell()).orElse(null));
        fields.put("rowAfter", change.after().map(row -> row.row().cell()).orElse(null));
        fields.put("sentences", text.of(change));
        fields.put("cells", change.cells().stream().map(cell -> fields(change, cell)).toList());
        return fields;
    }

    private Map<String, @Nullable Object> fields(RowChange change, CellChange cell) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("column", cell.column());
        fields.put("before", orNull(cell.before()));
        fields.put("after", orNull(cell.after()));
        fields.put("cellBefore", orNull(cell.cellBefore()));
        fields.put("cellAfter", orNull(cell.cellAfter()));
        fields.put("sentence", text.of(change, cell));
        return fields;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
