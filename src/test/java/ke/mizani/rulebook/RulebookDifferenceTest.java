package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.rulebook.RowChange.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What differs between two versions is told exactly, whatever was done to the rows. */
class RulebookDifferenceTest {

    private static final Tables SHIPPED = RulebookReading.read(Workbooks.shipped());

    /** Rows of a table, edited at random, and what was done to them. */
    private static final class Edited {

        private final TableDefinition table;
        private final Random random;
        private final List<Row> rows;
        private final Set<String> done = new TreeSet<>();
        private final Set<String> touched = new TreeSet<>();

        Edited(TableDefinition table, long seed) {
            this.table = table;
            random = new Random(seed);
            rows = new ArrayList<>(SHIPPED.of(table));
        }

        private String naming() {
            return table.naming().label();
        }

        /** Rows whose name only they have, and which nothing was done to yet. */
        private List<Row> free() {
            Map<String, Long> names =
                    rows.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            row -> row.text(naming()), Collectors.counting()));
            return rows.stream()
                    .filter(row -> names.getOrDefault(row.text(naming()), 0L) == 1)
                    .filter(row -> !touched.contains(row.text(naming())))
                    .toList();
        }

        void edit() {
            List<Row> free = free();
            if (free.size() < 2) {
                return;
            }
            Row row = free.get(random.nextInt(free.size()));
            int at = rows.indexOf(row);
            String name = row.text(naming());
            touched.add(name);
            switch (random.nextInt(4)) {
                case 0 -> change(row, at);
                case 1 -> add(row, at);
                case 2 -> {
                    rows.remove(at);
                    done.add("removed " + name);
                }
                default -> {
                    if (hasADouble(row)) {
                        return;
                    }
                    rows.set(at, with(row, naming(), "New-" + done.size()));
                    touched.add("New-" + done.size());
                    done.add("renamed " + name + " New-" + done.size());
                }
            }
        }

        /** Of two rows that differ in their names only, nobody can tell which was renamed. */
        private boolean hasADouble(Row row) {
            return SHIPPED.of(table).stream()
                            .filter(
                                    other ->
                                            with(other, naming(), "")
                                                    .values()
                                                    .equals(with(row, naming(), "").values()))
                            .count()
                    > 1;
        }

        private void change(Row row, int at) {
            List<Column> others = table.columns().subList(1, table.columns().size());
            Column column = others.get(random.nextInt(others.size()));
            rows.set(at, with(row, column.label(), "other " + done.size()));
            done.add(
                    "changed "
                            + row.text(naming())
                            + " "
                            + column.label()
                            + ": "
                            + row.find(column.label()).orElse("")
                            + " → other "
                            + done.size());
        }

        private void add(Row row, int at) {
            String name = "Added-" + done.size();
            touched.add(name);
            Row added = with(row, naming(), name);
            String note = table.columns().get(1).label();
            rows.add(at, with(added, note, "of its own " + done.size()));
            done.add("added " + name);
        }

        private static Row with(Row row, String label, String text) {
            Map<String, String> values = new HashMap<>(row.values());
            values.put(label, text);
            return new Row(row.number(), row.cell(), values, row.addresses());
        }

        /** The rows from the first line on, each cell where its line is. */
        List<Row> numbered() {
            List<Row> numbered = new ArrayList<>();
            for (Row row : rows) {
                int number = numbered.size() + 10;
                numbered.add(new Row(number, "A" + number, row.values(), Map.of()));
            }
            return numbered;
        }
    }

    private static TableDefinition table(int number) {
        List<TableDefinition> tables =
                Tables.DEFINITIONS.stream().filter(table -> SHIPPED.of(table).size() > 3).toList();
        return tables.get(number % tables.size());
    }

    private static String told(RowChange change) {
        String text = change.kind().word() + " " + change.name();
        return switch (change.kind()) {
            case CHANGED -> text + " " + cell(change.cells().get(0));
            case RENAMED ->
                    "renamed "
                            + change.cells().get(0).before()
                            + " "
                            + change.cells().get(0).after();
            default -> text;
        };
    }

    private static String cell(CellChange cell) {
        return cell.column() + ": " + cell.before() + " → " + cell.after();
    }

    @Property(tries = 400)
    void edits_are_told_one_by_one(
            @ForAll @IntRange(max = 100) int number,
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 6) int edits) {
        Edited edited = new Edited(table(number), seed);
        for (int i = 0; i < edits; i++) {
            edited.edit();
        }

        List<RowChange> told =
                RulebookDifference.rows(edited.table, SHIPPED.of(edited.table), edited.numbered())
                        .toList();

        assertThat(told.stream().map(RulebookDifferenceTest::told).collect(Collectors.toSet()))
                .isEqualTo(edited.done);
        assertThat(told).noneMatch(RowChange::moved).hasSameSizeAs(edited.done);
    }

    @Property(tries = 200)
    void a_row_that_was_moved_is_told_as_moved_and_nothing_else(
            @ForAll @IntRange(max = 100) int number,
            @ForAll @IntRange(max = 500) int from,
            @ForAll @IntRange(max = 500) int to) {
        Edited edited = new Edited(table(number), 0);
        List<Row> rows = edited.rows;
        Row row = rows.remove(from % rows.size());
        rows.add(to % (rows.size() + 1), row);
        int apart = Math.abs(SHIPPED.of(edited.table).indexOf(row) - rows.indexOf(row));

        List<RowChange> told =
                RulebookDifference.rows(edited.table, SHIPPED.of(edited.table), edited.numbered())
                        .toList();

        if (apart == 0) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told)
                    .singleElement()
                    .satisfies(
                            change -> {
                                assertThat(change.kind()).isEqualTo(Kind.MOVED);
                                assertThat(change.cells()).isEmpty();
                                assertThat(change.moved()).isTrue();
                                if (apart > 1) {
                                    assertThat(change.version().values()).isEqualTo(row.values());
                                }
                            });
        }
    }

    @Property(tries = 100)
    void any_order_of_rows_is_told_by_moves_alone(
            @ForAll @IntRange(max = 100) int number, @ForAll long seed) {
        Edited edited = new Edited(table(number), 0);
        Collections.shuffle(edited.rows, new Random(seed));
        List<Row> before = SHIPPED.of(edited.table);

        List<RowChange> told =
                RulebookDifference.rows(edited.table, before, edited.numbered()).toList();

        assertThat(told).allMatch(change -> change.kind() == Kind.MOVED);
        Set<Map<String, String>> moved =
                told.stream().map(change -> change.version().values()).collect(Collectors.toSet());
        assertThat(rest(before, moved)).isEqualTo(rest(edited.rows, moved));
    }

    private static List<Map<String, String>> rest(
            List<Row> rows, Set<Map<String, String>> without) {
        Stream<Map<String, String>> values = rows.stream().map(Row::values);
        return values.filter(row -> !without.contains(row)).toList();
    }

    @Test
    void the_same_workbooks_do_not_differ() {
        RulebookVersion shipped = RulebookVersion.read(Workbooks.shipped());

        assertThat(RulebookDifference.between(shipped, shipped).isEmpty()).isTrue();
    }

    @Test
    void a_cell_is_told_with_where_it_stood_and_where_it_stands() {
        RulebookVersion shipped = RulebookVersion.read(Workbooks.shipped());
        RulebookVersion edited =
                RulebookVersion.read(
                        Workbooks.edited(
                                "holidays.xlsx",
                                book -> {
                                    var sheet = book.getSheet("holidays");
                                    sheet.shiftRows(3, sheet.getLastRowNum(), 1);
                                    var row = sheet.createRow(3);
                                    row.createCell(0).setCellValue("");
                                    sheet.getRow(4)
                                            .forEach(
                                                    cell ->
                                                            row.createCell(cell.getColumnIndex())
                                                                    .setCellStyle(
                                                                            cell.getCellStyle()));
                                    row.getCell(0).setCellValue(java.time.LocalDate.of(2014, 2, 3));
                                    row.getCell(1).setCellValue("A day of its own");
                                    row.getCell(3).setCellValue("A notice");
                                    row.getCell(4).setCellValue("no");
                                    sheet.getRow(6).getCell(1).setCellValue("Another name");
                                }));

        List<RowChange> told = RulebookDifference.between(shipped, edited).rows();

        assertThat(told).extracting(RowChange::kind).containsExactly(Kind.ADDED, Kind.CHANGED);
        assertThat(told.get(0).name()).isEqualTo("2014-02-03");
        assertThat(told.get(0).row().cell()).isEqualTo("A4");
        assertThat(told.get(1).cells())
                .singleElement()
                .satisfies(
                        cell -> {
                            assertThat(cell.column()).isEqualTo("Name");
                            assertThat(cell.after()).isEqualTo("Another name");
                            assertThat(cell.cellBefore()).isEqualTo("B6");
                            assertThat(cell.cellAfter()).isEqualTo("B7");
                        });
    }
}
