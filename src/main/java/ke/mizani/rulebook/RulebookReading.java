package ke.mizani.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.TableProblem.Code;

/** Reads and checks all workbooks of a source. */
final class RulebookReading {

    private final RulebookSource source;
    private final Problems problems = new Problems();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Account account = new Account();

    private RulebookReading(RulebookSource source) {
        this.source = source;
    }

    /**
     * The rows of a sound rulebook.
     *
     * @throws RulebookRefused with every fault found
     */
    static Tables read(RulebookSource source) {
        RulebookReading reading = of(source);
        if (!reading.problems.none()) {
            List<TableProblem> faults =
                    reading.problems().stream().filter(TableProblem::refuses).toList();
            throw new RulebookRefused(source.name(), faults);
        }
        return reading.tables();
    }

    /** Everything that is found in the workbooks, sound or not. */
    TableCheck check() {
        List<TableProblem> problems = problems();
        return new TableCheck(source.name(), source.hash(), account.counted(problems), problems);
    }

    /** What was read and every fault found, whether or not it can be used. */
    static RulebookReading of(RulebookSource source) {
        RulebookReading reading = new RulebookReading(source);
        reading.workbooks();
        reading.acrossRows(reading.tables());
        return reading;
    }

    /** The rows; a cell with a fault is left out of its row. */
    Tables tables() {
        return new Tables(rows);
    }

    /** Every fault, in the order of workbooks, sheets and cells. */
    List<TableProblem> problems() {
        return inOrder(problems.all());
    }

    /** Whether rows that were put together are a rulebook. */
    static boolean isSound(Tables tables) {
        RulebookReading reading = new RulebookReading(new RulebookSource("rows", Map.of()));
        reading.acrossRows(tables);
        return reading.problems.none() && BandLimits.faults(tables).isEmpty();
    }

    private void workbooks() {
        Set<String> missing = new TreeSet<>(Tables.workbooks());
        missing.removeAll(source.workbooks().keySet());
        Set<String> unknown = new TreeSet<>(source.workbooks().keySet());
        unknown.removeAll(Tables.workbooks());
        unknown.forEach(file -> unknown(file, missing));
        missing.forEach(file -> problems.add(file, Code.MISSING_WORKBOOK, "no such file", file));
        new TreeMap<>(source.workbooks())
                .forEach(
                        (file, bytes) -> {
                            if (!unknown.contains(file)) {
                                workbook(file, bytes);
                            }
                        });
    }

    /** A workbook of another name; perhaps it is one of those that are missing. */
    private void unknown(String file, Set<String> missing) {
        boolean converted = file.toLowerCase(Locale.ROOT).endsWith(".ods");
        Optional<String> meant = Wording.nearest(file, missing);
        meant.ifPresent(missing::remove);
        problems.add(
                file,
                converted ? Code.OPEN_DOCUMENT : Code.UNKNOWN_WORKBOOK,
                file,
                meant.orElse("one of " + String.join(", ", Tables.workbooks())));
    }

    private void workbook(String file, byte[] bytes) {
        WorkbookReading.sheets(file, bytes, problems).ifPresent(found -> sheets(file, found));
    }

    private void sheets(String file, Map<String, SheetText> found) {
        Map<String, SheetText> others = new LinkedHashMap<>(found);
        for (TableDefinition table : Tables.DEFINITIONS) {
            if (table.workbook().equals(file)) {
                sheet(table, found);
                others.remove(table.sheet());
            }
        }
        others.values().forEach(sheet -> notRead(file, sheet));
    }

    private void sheet(TableDefinition table, Map<String, SheetText> sheets) {
        SheetText sheet = sheets.get(table.sheet());
        if (sheet == null && table.use() == TableDefinition.Use.TESTS) {
            return;
        }
        if (sheet == null) {
            problems.add(
                    table,
                    "",
                    Code.MISSING_SHEET,
                    String.join(", ", sheets.keySet()),
                    "a sheet " + table.sheet());
        } else {
            SheetCheck.Taken taken = SheetCheck.taken(sheet, table, problems);
            rows.put(table.address(), taken.rows());
            account.take(table, sheet, taken.labels());
        }
    }

    /** A sheet that is none of the tables; the instructions are expected, others are told. */
    private void notRead(String file, SheetText sheet) {
        account.pass(file, sheet);
        if (!sheet.name().equals(StyledWorkbook.ABOUT)) {
            problems.add(
                    file,
                    sheet.name(),
                    "",
                    Code.SHEET_NOT_READ,
                    sheet.extent().rows() + " rows",
                    "a table of the rulebook");
        }
    }

    private void acrossRows(Tables tables) {
        for (TableDefinition table : Tables.DEFINITIONS) {
            new RowCheck(table, tables, problems).run();
            new DayOrder(table, problems).run(tables.of(table));
        }
        new TimelineCheck(problems).run(tables);
        EventOrder.check(tables.of(TimelineTables.EVENTS), problems);
        KpiRows.check(tables.of(KpiTables.INDICATORS), problems);
        CourseCheck.run(tables.of(CompetencyTables.COURSES), problems);
        InterpretationCheck.run(tables.of(CalendarTables.INTERPRETATIONS), problems);
        ConsequenceCheck.run(tables, problems);
        if (ladders()) {
            BandLimits.faults(tables).forEach(problems::add);
        }
        if (sound(ScoringTables.WORKBOOK)) {
            new PartCheck(tables, problems).run();
        }
        if (sound("index.xlsx")) {
            IndexTableCheck.run(tables, problems);
        }
    }

    /** Limits can only be compared in rows that are whole; rows of other sheets may clash. */
    private boolean ladders() {
        return source.workbooks().containsKey(ScoringTables.WORKBOOK)
                && problems.all().stream()
                        .filter(p -> p.refuses() && p.workbook().equals(ScoringTables.WORKBOOK))
                        .allMatch(
                                p ->
                                        p.code() == Code.TWO_ROWS_AT_ONCE
                                                && !p.sheet().equals(ScoringTables.BANDS.sheet()));
    }

    private boolean sound(String workbook) {
        return source.workbooks().containsKey(workbook)
                && problems.all().stream()
                        .noneMatch(p -> p.refuses() && p.workbook().equals(workbook));
    }

    private static List<TableProblem> inOrder(List<TableProblem> problems) {
        List<String> sheets = Tables.DEFINITIONS.stream().map(TableDefinition::sheet).toList();
        Function<TableProblem, Integer> row =
                p -> p.cell().isEmpty() ? 0 : Integer.valueOf(p.cell().replaceAll("\\D", ""));
        return problems.stream()
                .sorted(
                        Comparator.comparing(TableProblem::workbook)
                                .thenComparing(p -> sheets.indexOf(p.sheet()))
                                .thenComparing(row)
                                .thenComparing(p -> p.cell().length())
                                .thenComparing(TableProblem::cell))
                .toList();
    }
}
