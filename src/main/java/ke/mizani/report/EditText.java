package ke.mizani.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.rulebook.RulebookEdit;

/** Tells a single edit of the rulebook: what changed, and in which cell. */
final class EditText {

    private final DifferenceText text;

    EditText(Sentences sentences) {
        text = new DifferenceText(sentences);
    }

    String of(RulebookEdit edit) {
        return sentence(edit) + "  [" + edit.address() + "]";
    }

    private String sentence(RulebookEdit edit) {
        return edit.cell()
                .map(cell -> text.of(edit.row(), cell))
                .orElseGet(() -> text.of(edit.row()).get(0));
    }

    List<RulebookEdit> inOrder(Collection<RulebookEdit> edits) {
        return edits.stream().sorted(Comparator.comparing(RulebookEdit::address)).toList();
    }

    Map<String, Object> fields(RulebookEdit edit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cell", edit.address());
        fields.put("row", edit.row().name());
        fields.put("kind", edit.row().kind().word());
        edit.cell()
                .ifPresent(
                        cell -> {
                            fields.put("column", cell.column());
                            fields.put("before", cell.before());
                            fields.put("after", cell.after());
                        });
        fields.put("sentence", sentence(edit));
        return fields;
    }
}
