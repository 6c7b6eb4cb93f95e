package ke.mizani.rulebook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of all sheets of a rulebook.
 *
 * @param bySheet rows in the order of the sheet, by workbook and name of the sheet
 */
record Tables(Map<String, List<Row>> bySheet) {

    /** Every sheet but the tests: a rulebook that is in use has passed them. */
    private static final List<TableDefinition> USED =
            List.of(
                    TimelineTables.TIMELINES,
                    TimelineTables.EVENTS,
                    TimelineTables.MATTER_TYPES,
                    CalendarTables.HOLIDAYS,
                    CalendarTables.INTERPRETATIONS,
                    SittingTable.SITTINGS,
                    ScoringTables.SCHEMES,
                    ScoringTables.FORMULAS,
                    ScoringTables.BANDS,
                    KpiTables.INDICATORS,
                    KpiTables.OBJECTIVES,
                    IndexTables.VERSIONS,
                    IndexTables.LEVELS_OF_INDEX,
                    IndexTables.VIEW_WEIGHTS,
                    IndexTables.ROLES,
                    IndexTables.AIMS,
                    ScoringTables.PARTS,
                    CompetencyTables.COMPETENCIES,
                    CompetencyTables.LEVELS,
                    CompetencyTables.REQUIREMENTS,
                    CompetencyTables.COURSES,
                    ConsequenceTables.CONSEQUENCES,
                    ConsequenceTables.DEADLINES,
                    EscalationTable.ESCALATION);

    /** Every sheet that a rulebook can have. */
    static final List<TableDefinition> DEFINITIONS = TestSheet.besides(USED);

    Tables {
        bySheet = new LinkedHashMap<>(bySheet);
    }

    /** The workbooks in which the sheets are. */
    static Set<String> workbooks() {
        Set<String> names = new TreeSet<>();
        DEFINITIONS.forEach(table -> names.add(table.workbook()));
        return names;
    }

    List<Row> of(TableDefinition table) {
        return bySheet.getOrDefault(table.address(), List.of());
    }

    /** The words that a column knows; none if any may stand there. */
    List<String> vocabulary(Column column) {
        if (column.vocabulary() instanceof Vocabulary.Words fixed) {
            return fixed.words();
        }
        String sheet = ((Vocabulary.NamesOf) column.vocabulary()).sheet();
        return DEFINITIONS.stream()
                .filter(table -> table.sheet().equals(sheet))
                .flatMap(
                        table ->
                                of(table).stream()
                                        .flatMap(row -> row.find(table.naming().label()).stream()))
                .distinct()
                .toList();
    }

    /** The same, where a sheet has other rows. */
    Tables with(TableDefinition table, List<Row> rows) {
        Map<String, List<Row>> all = new LinkedHashMap<>(bySheet);
        all.put(table.address(), List.copyOf(rows));
        return new Tables(all);
    }

    void write(DataOutputStream out) throws IOException {
        for (TableDefinition table : USED) {
            out.writeInt(of(table).size());
            for (Row row : of(table)) {
                row.write(table, out);
            }
        }
    }

    static Tables read(DataInputStream in) throws IOException {
        Map<String, List<Row>> bySheet = new LinkedHashMap<>();
        for (TableDefinition table : USED) {
            Row[] rows = new Row[in.readInt()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Row.read(table, in);
            }
            bySheet.put(table.address(), List.of(rows));
        }
        return new Tables(bySheet);
    }
}
