package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import ke.mizani.rulebook.TableProblem.Code;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Whatever is done to a cell, the outcome is the same rulebook, one that differs in that cell only
 * and is told so by the difference of both, or a refusal that names a place; never a crash, and
 * never silence.
 */
class FuzzedWorkbooksTest {

    /** Faults of a whole sheet or column, which are in no cell. */
    private static final Set<Code> OF_A_SHEET =
            Set.of(Code.MISSING_ROW, Code.MISSING_COLUMN, Code.NO_LABEL_ROW, Code.MISSING_SHEET);

    private static final List<Object> TYPED =
            List.of(
                    "",
                    " ",
                    "any",
                    "yes",
                    "0",
                    "-1",
                    "3,00",
                    "12.5",
                    "bill",
                    "within",
                    "higher",
                    "LEG-01",
                    "2026-04-03",
                    "03/04/2026",
                    "Ng\u2019ambo",
                    "a\u200bb",
                    "\u0430b",
                    "=1+1",
                    "<a&b>\"'|;",
                    "x".repeat(3000),
                    0.0,
                    1.0,
                    14.5,
                    -3.0,
                    1e300,
                    44039.0,
                    true,
                    LocalDate.of(2026, 4, 3));

    private static final RulebookVersion SHIPPED = RulebookVersion.read(Workbooks.shipped());

    @Property(tries = 40, seed = "20260403", shrinking = ShrinkingMode.OFF)
    void a_cell_that_is_overwritten_is_told_or_is_the_only_difference(
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll @IntRange(max = 1_000_000) int across,
            @ForAll @IntRange(max = 1_000_000) int what)
            throws IOException {
        overwrite(where, across, (table, column) -> TYPED.get(what % TYPED.size()));
    }

    @Property(tries = 25, seed = "20260405", shrinking = ShrinkingMode.OFF)
    void a_cell_that_says_what_another_of_its_column_says_is_told_or_is_the_only_difference(
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll @IntRange(max = 1_000_000) int across,
            @ForAll @IntRange(max = 1_000_000) int what)
            throws IOException {
        overwrite(
                where,
                across,
                (table, column) -> {
                    List<Row> rows = SHIPPED.tables().of(table);
                    String label = table.columns().get(column).label();
                    return rows.isEmpty()
                            ? ""
                            : rows.get(what % rows.size()).find(label).orElse("");
                });
    }

    /** Something to type into a cell of a column. */
    private interface Typing {
        Object into(TableDefinition table, int column);
    }

    private static void overwrite(int where, int across, Typing typing) throws IOException {
        TableDefinition table = Tables.DEFINITIONS.get(where % Tables.DEFINITIONS.size());
        byte[] changed;
        String cell;
        Object typed;
        int column = across % table.columns().size();
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(
                                new ByteArrayInputStream(Workbooks.bytes(table.workbook())));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet(table.sheet());
            int first = ControlRows.of(table).size() + 1;
            int row = first + where % Math.max(1, sheet.getLastRowNum() - first + 1);
            cell = SheetText.address(row + 1, column);
            typed = typing.into(table, column);
            type(Workbooks.cell(workbook, table.sheet(), cell), typed);
            workbook.write(out);
            changed = out.toByteArray();
        }

        judge(
                Workbooks.with(table.workbook(), changed),
                table.address() + "!" + cell,
                typed,
                table.columns().get(column));
    }

    private static void type(Cell cell, Object typed) {
        if (typed instanceof String text && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (typed instanceof String text) {
            cell.setCellValue(text);
        } else if (typed instanceof Double number) {
            cell.setCellValue(number);
        } else if (typed instanceof Boolean logical) {
            cell.setCellValue(logical);
        } else {
            ((XSSFCell) cell).setCellValue((LocalDate) typed);
        }
    }

    private static void judge(RulebookSource source, String cell, Object typed, Column column) {
        TableCheck check = TableCheck.of(source);
        if (check.isUsable()) {
            RulebookVersion edited = RulebookVersion.read(source);
            Map<String, String> after = flat(values(edited.tables()));
            Map<String, String> before = flat(values(SHIPPED.tables()));
            Set<String> differing = new TreeSet<>(before.keySet());
            differing.addAll(after.keySet());
            differing.removeIf(
                    place -> before.getOrDefault(place, "").equals(after.getOrDefault(place, "")));
            assertThat(differing).as("%s := %s", cell, typed).isSubsetOf(cell);
            assertThat(told(edited))
                    .as("%s := %s", cell, typed)
                    .isEqualTo(
                            differing.stream().map(place -> edit(place, before, after)).toList());
            if (typed instanceof String text) {
                assertThat(after.getOrDefault(cell, "")).isEqualTo(column.canonical(text.strip()));
            }
        } else {
            assertThat(check.problems())
                    .filteredOn(TableProblem::refuses)
                    .as("%s := %s", cell, typed)
                    .isNotEmpty()
                    .allSatisfy(
                            problem ->
                                    assertThat(
                                                    !problem.cell().isEmpty()
                                                            || OF_A_SHEET.contains(problem.code()))
                                            .as(problem.toString())
                                            .isTrue());
        }
    }

    /** What {@code rules diff} tells: the cells and what stands in them, or whole rows. */
    private static List<String> told(RulebookVersion edited) {
        return RulebookDifference.between(SHIPPED, edited).rows().stream()
                .flatMap(FuzzedWorkbooksTest::told)
                .toList();
    }

    private static Stream<String> told(RowChange change) {
        boolean inPlace = change.before().isPresent() && change.after().isPresent();
        return inPlace && !change.moved()
                ? change.cells().stream()
                        .map(c -> edit(change.version().address(c.column()), c.before(), c.after()))
                : Stream.of(change.toString());
    }

    private static String edit(
            String place, Map<String, String> before, Map<String, String> after) {
        return edit(place, before.getOrDefault(place, ""), after.getOrDefault(place, ""));
    }

    private static String edit(String place, String before, String after) {
        return place + ": " + before + " \u2192 " + after;
    }

    /** The text of each cell, by table and address. */
    private static Map<String, Map<String, String>> values(Tables tables) {
        Map<String, Map<String, String>> values = new TreeMap<>();
        for (TableDefinition table : Tables.DEFINITIONS) {
            Map<String, String> cells = new TreeMap<>();
            for (Row row : tables.of(table)) {
                row.values().forEach((label, text) -> cells.put(row.address(label), text));
            }
            values.put(table.address(), cells);
        }
        return values;
    }

    private static Map<String, String> flat(Map<String, Map<String, String>> sheets) {
        Map<String, String> flat = new TreeMap<>();
        sheets.forEach(
                (sheet, cells) ->
                        cells.forEach((cell, text) -> flat.put(sheet + "!" + cell, text)));
        return flat;
    }

    @Property(tries = 40, seed = "20260404", shrinking = ShrinkingMode.OFF)
    void a_damaged_file_is_refused_or_says_the_same(
            @ForAll @IntRange(max = 1_000_000) int where, @ForAll byte damage) {
        byte[] file = Workbooks.bytes("sittings.xlsx");
        int at = where % file.length;
        file[at] = (byte) (file[at] ^ (damage == 0 ? 1 : damage));
        RulebookSource source = Workbooks.with("sittings.xlsx", file);

        TableCheck check = TableCheck.of(source);

        if (check.isUsable()) {
            assertThat(RulebookDifference.between(SHIPPED, RulebookVersion.read(source)).rows())
                    .isEmpty();
        }
    }
}
