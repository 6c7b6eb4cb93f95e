package ke.mizani.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies of shipped workbooks with other rows, written the way officers get them. */
public final class TestedWorkbook {

    private final String file;
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

    private TestedWorkbook(String file) {
        this.file = file;
        Tables tables = RulebookReading.read(Workbooks.shipped());
        for (TableDefinition table : Tables.DEFINITIONS) {
            if (table.workbook().equals(file) && table.use() != TableDefinition.Use.TESTS) {
                rows.put(
                        table.sheet(),
                        new ArrayList<>(
                                tables.of(table).stream().map(row -> copy(row.values())).toList()));
            }
        }
    }

    private static Map<String, String> copy(Map<String, String> row) {
        return new HashMap<>(row);
    }

    /** A copy of a shipped workbook. */
    public static TestedWorkbook of(String file) {
        return new TestedWorkbook(file);
    }

    /** Changes cells of the row of that name: label, text, label, text; empty text clears. */
    public TestedWorkbook set(String sheet, String name, String... labelsAndTexts) {
        Map<String, String> row = row(sheet, name);
        for (int i = 0; i < labelsAndTexts.length; i += 2) {
            row.put(labelsAndTexts[i], labelsAndTexts[i + 1]);
            row.values().removeIf(String::isEmpty);
        }
        return this;
    }

    /** Adds a copy of a row under another name, with other cells. */
    public TestedWorkbook copy(String sheet, String name, String other, String... labelsAndTexts) {
        Map<String, String> row = copy(row(sheet, name));
        row.put(naming(sheet), other);
        sheet(sheet).add(row);
        return set(sheet, other, labelsAndTexts);
    }

    /** Takes a row away. */
    public TestedWorkbook remove(String sheet, String name) {
        sheet(sheet).remove(row(sheet, name));
        return this;
    }

    /** Adds a test. */
    TestedWorkbook test(String name, String table, String input, String expected) {
        rows.computeIfAbsent(TestSheet.NAME, none -> new ArrayList<>())
                .add(
                        new HashMap<>(
                                Map.of(
                                        TestSheet.TEST,
                                        name,
                                        TestSheet.TABLE,
                                        table,
                                        TestSheet.INPUT,
                                        input,
                                        TestSheet.EXPECTED,
                                        expected,
                                        "Reason",
                                        "made up",
                                        "Confirmed",
                                        "no")));
        return this;
    }

    private List<Map<String, String>> sheet(String sheet) {
        return rows.getOrDefault(sheet, new ArrayList<>());
    }

    private String naming(String sheet) {
        return Tables.DEFINITIONS.stream()
                .filter(table -> table.workbook().equals(file) && table.sheet().equals(sheet))
                .findFirst()
                .orElseThrow()
                .naming()
                .label();
    }

    private Map<String, String> row(String sheet, String name) {
        List<Map<String, String>> named =
                sheet(sheet).stream().filter(row -> name.equals(row.get(naming(sheet)))).toList();
        return named.get(named.size() - 1);
    }

    /** The shipped rulebook with this workbook in the place of its own. */
    public RulebookSource source() {
        return in(Workbooks.shipped());
    }

    /** Writes it into a folder, beside copies of the other shipped workbooks. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> workbook : source().workbooks().entrySet()) {
            Files.write(folder.resolve(workbook.getKey()), workbook.getValue());
        }
        return folder;
    }

    /** Another rulebook with this workbook in the place of its own. */
    RulebookSource in(RulebookSource others) {
        Map<String, byte[]> workbooks = new TreeMap<>(others.workbooks());
        try {
            workbooks.put(file, StyledWorkbook.write(file, rows, WorkbookTexts.ENGLISH));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new RulebookSource("edited", workbooks);
    }
}
