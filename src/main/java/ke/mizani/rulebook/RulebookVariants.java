package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.policy.RuleRow;

/**
 * Two versions of a rulebook, and the newer one with any of its edits taken back. No spreadsheet is
 * written for that, and only what is compared anew is compiled.
 */
public final class RulebookVariants {

    private final RulebookDifference difference;
    private final SharedAnswers answers = SharedAnswers.withShipped();
    private final Rulebook before;
    private final Rulebook after;
    private final int edits;

    public RulebookVariants(RulebookDifference difference) {
        this.difference = difference;
        before = rulebook(difference.from(), difference.from().tables());
        after = rulebook(difference.to(), difference.to().tables());
        edits = difference.edits().size();
    }

    /** What differs between the two. */
    public RulebookDifference difference() {
        return difference;
    }

    /** The older version. */
    public Rulebook before() {
        return before;
    }

    /** The newer version. */
    public Rulebook after() {
        return after;
    }

    /**
     * The newer version without these edits, which is the older one without all of them; nothing if
     * that would be refused as a rulebook.
     */
    public Optional<Rulebook> without(Set<RulebookEdit> edits) {
        if (edits.size() == this.edits) {
            return Optional.of(before);
        }
        Tables tables = difference.to().tables();
        for (RulebookEdit edit : edits) {
            tables = without(edit, tables);
        }
        return RulebookReading.isSound(tables)
                ? Optional.of(rulebook(difference.to(), tables))
                : Optional.empty();
    }

    private Rulebook rulebook(RulebookVersion version, Tables tables) {
        return Rulebook.of(version.hash(), tables, answers.about(tables));
    }

    private static Tables without(RulebookEdit edit, Tables tables) {
        RuleRow place = edit.row().row();
        TableDefinition table =
                Tables.DEFINITIONS.stream()
                        .filter(definition -> definition.workbook().equals(place.workbook()))
                        .filter(definition -> definition.sheet().equals(place.sheet()))
                        .findFirst()
                        .orElseThrow();
        List<Row> rows = new ArrayList<>();
        for (Row row : tables.of(table)) {
            boolean its =
                    edit.row()
                            .after()
                            .filter(version -> version.row().cell().equals(row.cell()))
                            .isPresent();
            if (!its) {
                rows.add(row);
            } else {
                edit.cell().ifPresent(cell -> rows.add(restored(row, cell)));
            }
        }
        if (edit.row().after().isEmpty()) {
            rows.add(again(edit.row().version(), rows));
        }
        return tables.with(table, rows);
    }

    private static Row restored(Row row, CellChange cell) {
        Map<String, String> values = new HashMap<>(row.values());
        values.remove(cell.column());
        if (!cell.before().isEmpty()) {
            values.put(cell.column(), cell.before());
        }
        return new Row(row.number(), row.cell(), values, row.addresses());
    }

    /** A row that is gone comes back below the last. */
    private static Row again(RowVersion version, List<Row> rows) {
        int number = 1 + rows.stream().mapToInt(Row::number).max().orElse(0);
        String letters = version.row().cell().replaceAll("\\d", "");
        return new Row(number, letters + number, version.values(), Map.of());
    }
}
