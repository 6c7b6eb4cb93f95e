package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ke.mizani.cli.Shell.Answer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a user meets who gives the commands something wrong: an exit code and a message, never a
 * stack trace.
 */
class WrongInputTest {

    private static final String HEADER =
            "activity_id,date,time,office,person,matter,matter_type,event,indicator,quantity,of,evidence,note\n";
    private static final String SOUND =
            "A1,2026-06-04,,county-assembly,,bill-1,bill,bill-passed,,,,Hansard,\n";
    private static final String RULES = "rules";
    private static final String AS_OF = "2026-06-30";

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void names_a_file() {
        file = folder.resolve("rows.csv");
    }

    private Answer check(String content) throws IOException {
        return check(content, StandardCharsets.UTF_8);
    }

    private Answer check(String content, Charset charset) throws IOException {
        Files.write(file, content.getBytes(charset));
        return checkFile(file);
    }

    private static Answer checkFile(Path place) {
        return Shell.run(
                "check", "--activities", place.toString(), "--rules", RULES, "--as-of", AS_OF);
    }

    private static void refused(Answer answer, int exitCode, String... messages) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(exitCode);
        assertThat(answer.err()).contains(messages).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_missing_file() {
        refused(checkFile(folder.resolve("none.csv")), 4, "none.csv: MISSING_FILE");
    }

    @Test
    void a_folder_instead_of_a_file() {
        refused(checkFile(folder), 4, "IS_A_FOLDER");
    }

    @Test
    void an_empty_file() throws IOException {
        refused(check(""), 4, "rows.csv", "EMPTY_FILE");
    }

    @Test
    void a_header_without_rows() throws IOException {
        refused(check(HEADER), 4, "rows.csv", "NO_ROWS");
    }

    @Test
    void one_missing_file_leaves_the_other() throws IOException {
        Files.writeString(file, HEADER + SOUND);
        Answer answer =
                Shell.run(
                        "check",
                        "--activities",
                        folder.resolve("none.csv").toString(),
                        "--activities",
                        file.toString(),
                        "--rules",
                        RULES,
                        "--as-of",
                        AS_OF);

        refused(answer, 3, "MISSING_FILE");
        assertThat(answer.out()).contains("LEG-01");
    }

    @Test
    void an_unknown_column() throws IOException {
        refused(
                check(HEADER.replace("evidence", "evidense") + SOUND),
                4,
                "line 1, evidense: UNKNOWN_COLUMN",
                "evidence");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NOT_A_DATE,     'A2,30/06/2026,,clerk,,bill-2,bill,bill-passed,,,,x,', date",
        "IMPOSSIBLE_DATE,'A2,2026-02-30,,clerk,,bill-2,bill,bill-passed,,,,x,', date",
        "BEFORE_RECORDS, 'A2,2012-12-31,,clerk,,bill-2,bill,bill-passed,,,,x,', date",
        "UNKNOWN_EVENT,  'A2,2026-06-05,,clerk,,bill-2,bill,bill-pased,,,,x,', event",
        "LINE_BREAK,     'A2,2026-06-05,,clerk,,\"bill\n2\",bill,bill-passed,,,,x,', matter",
        "NOT_A_NUMBER,   'A2,2026-06-05,,clerk,,bill-2,bill,bill-passed,,many,,x,', quantity",
        "DUPLICATE_ID,   'A1,2026-06-05,,clerk,,bill-2,bill,bill-passed,,,,x,', activity_id",
        "MATTER_OF_TWO_TYPES, 'A2,2026-06-05,,clerk,,bill-1,petition,petition-received,,,,x,', matter_type",
    })
    void a_faulty_row_leaves_the_others(String code, String row, String column) throws IOException {
        Answer answer =
                check(
                        HEADER
                                + SOUND
                                + SOUND.replace("A1", "A0").replace("bill-1", "bill-0")
                                + row
                                + "\n");

        refused(answer, 3, "line ", column + ": " + code);
        assertThat(answer.out()).contains("bill-0");
    }

    @Test
    void an_answer_takes_the_place_of_no_folder() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));

        refused(checkInto(taken), 4, "taken: CANNOT_WRITE (found \"a folder\")");
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void an_answer_takes_the_place_of_no_input() throws IOException {
        refused(checkInto(file), 4, "rows.csv: CANNOT_WRITE (found \"an input of this command\")");
        assertThat(file).hasContent(HEADER + SOUND);
    }

    @Test
    void an_answer_into_a_folder_that_is_not_there() throws IOException {
        refused(
                checkInto(folder.resolve("none/answer.csv")),
                4,
                "CANNOT_WRITE (found \"no folder ");
    }

    @Test
    void an_answer_takes_the_place_of_the_one_before_and_leaves_nothing_else() throws IOException {
        Path answer = folder.resolve("answer.csv");
        Files.writeString(answer, "old");

        assertThat(checkInto(answer).exitCode()).isZero();
        assertThat(answer).content().startsWith("matter,");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "--matter bill-1",
                "--matter bill-1 --timeline LEG-01 --contract clerk-2025-26",
                "--matter bill-1 --timeline LEG-01 --indicator CLK-A1",
                "--contracts contracts --contract clerk-2025-26 --timeline LEG-01",
            })
    void an_explanation_of_half_a_thing_or_of_two(String options) throws IOException {
        Files.writeString(file, HEADER + SOUND);
        Stream<String> given = Stream.of("explain", "--activities", file.toString());
        Answer answer =
                Shell.run(
                        Stream.concat(given, Stream.of(options.split(" ", -1)))
                                .toArray(String[]::new));

        refused(answer, 2, "explain needs --matter and --timeline, or --contracts and --contract");
    }

    private Answer checkInto(Path output) throws IOException {
        Files.writeString(file, HEADER + SOUND);
        return Shell.run(
                "check",
                "--activities",
                file.toString(),
                "--rules",
                RULES,
                "--as-of",
                AS_OF,
                "--format",
                "csv",
                "--output",
                output.toString());
    }

    @Test
    void every_fault_is_told_in_one_pass() throws IOException {
        String faults =
                "A2,2026-02-30,,clerk,,bill-2,bill,bill-passed,,,,x,\n"
                        + "A3,2026-06-05,,clerk,,bill-2,bill,bill-pased,,,,x,\n";

        refused(
                check(HEADER + SOUND + faults),
                3,
                "line 3, date: IMPOSSIBLE_DATE (found \"2026-02-30\")",
                "line 4, event: UNKNOWN_EVENT (found \"bill-pased\"); expected",
                "bill-passed");
    }

    @Test
    void a_line_break_in_a_note_is_no_fault_and_lines_stay_right() throws IOException {
        String row = "A2,2026-06-05,,clerk,,bill-2,bill,bill-passed,,,,x,\"two\nlines\"\n";
        String faulty = "A3,soon,,clerk,,bill-2,bill,bill-passed,,,,x,\n";

        refused(check(HEADER + row + faulty), 3, "line 4, date: NOT_A_DATE");
    }

    @Test
    void one_line_of_ten_megabytes() throws IOException {
        refused(
                check(HEADER + "A2," + "x".repeat(10_000_000) + "\n"),
                4,
                "line 2",
                "LINE_TOO_LONG");
    }

    @Test
    void latin_1_text() throws IOException {
        refused(
                check(
                        HEADER + SOUND.replace("Hansard", "Sitzungs\u00e4nderung"),
                        StandardCharsets.ISO_8859_1),
                4,
                "line 2",
                "NOT_UTF8");
    }

    @Test
    void kiswahili_and_other_letters_are_welcome() throws IOException {
        Answer answer =
                check(HEADER + SOUND.replace("Hansard", "Mswada wa ng\u2019ombe \u2013 \u00e9"));

        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "none, --activities, 2",
        "'--as-of 2026-02-30', --as-of, 2",
        "'--as-of +999999999-12-31', --as-of, 2",
        "'--saturday maybe', --saturday, 2",
        "'--format xml', --format, 2",
        "'--matter nothing-such', nothing-such, 2",
        "'--timeline LEG-99', LEG-99, 2",
        "'--foo', --foo, 2",
    })
    void wrong_usage(String options, String named, int exitCode) throws IOException {
        Files.writeString(file, HEADER + SOUND);
        Stream<String> given =
                options.equals("none")
                        ? Stream.of("check")
                        : Stream.of("check", "--activities", file.toString(), "--rules", RULES);
        Answer answer =
                Shell.run(
                        Stream.concat(
                                        given,
                                        Stream.of(options.split(" ", -1))
                                                .filter(o -> !o.equals("none")))
                                .toArray(String[]::new));

        refused(answer, exitCode, named);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "WEIGHTS_NOT_100, 'weight: 15', 'weight: 14.5'",
        "DUPLICATE_ID, 'id: LCU-B1', 'id: LCU-A1'",
    })
    void a_faulty_contract(String code, String found, String instead) throws IOException {
        String contract = Files.readString(Path.of("contracts/2025-26/legal-compliance-unit.yaml"));
        Path faulty = folder.resolve("contract.yaml");
        Files.writeString(faulty, contract.replace(found, instead));
        Files.writeString(file, HEADER + SOUND);

        refused(
                Shell.run(
                        "evaluate",
                        "--contracts",
                        faulty.toString(),
                        "--period",
                        "2025/26",
                        "--activities",
                        file.toString(),
                        "--rules",
                        RULES),
                4,
                "contract.yaml line ",
                code);
    }

    @Test
    void a_workbook_with_a_formula() throws IOException {
        refused(
                checkEdited(row -> row.getCell(1).setCellFormula("1+1")),
                4,
                "timelines.xlsx!timelines!",
                "FORMULA");
    }

    @Test
    void a_workbook_with_a_blank_row() throws IOException {
        refused(
                checkEdited(row -> row.forEach(cell -> cell.setBlank())),
                4,
                "timelines.xlsx!timelines!",
                "BLANK_ROW");
    }

    @Test
    void a_workbook_with_a_missing_sheet() throws IOException {
        Path rules = copiedRules();
        edit(
                rules.resolve("timelines.xlsx"),
                book -> book.removeSheetAt(book.getSheetIndex("events")));

        refused(checkWith(rules), 4, "timelines.xlsx", "MISSING_SHEET", "events");
    }

    @Test
    void a_folder_without_workbooks() {
        refused(checkWith(folder.resolve("none")), 4, "none: MISSING_FOLDER");
    }

    private Answer checkEdited(Consumer<Row> change) throws IOException {
        Path rules = copiedRules();
        edit(
                rules.resolve("timelines.xlsx"),
                book -> {
                    Sheet sheet = book.getSheet("timelines");
                    change.accept(sheet.getRow(sheet.getLastRowNum() - 10));
                });
        return checkWith(rules);
    }

    private Answer checkWith(Path rules) {
        try {
            Files.writeString(file, HEADER + SOUND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Shell.run(
                "check",
                "--activities",
                file.toString(),
                "--rules",
                rules.toString(),
                "--as-of",
                AS_OF);
    }

    private Path copiedRules() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> shipped = Files.list(Path.of(RULES))) {
            for (Path workbook : shipped.filter(p -> p.toString().endsWith(".xlsx")).toList()) {
                Files.copy(workbook, rules.resolve(workbook.getFileName().toString()));
            }
        }
        return rules;
    }

    private static void edit(Path workbook, Consumer<Workbook> change) throws IOException {
        byte[] edited;
        try (InputStream in = Files.newInputStream(workbook);
                Workbook book = WorkbookFactory.create(in);
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            edited = out.toByteArray();
        }
        try (OutputStream out = Files.newOutputStream(workbook)) {
            out.write(edited);
        }
    }
}
