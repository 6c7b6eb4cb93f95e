package ke.mizani.activity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.RowProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityFileTest {

    private static final String HEADING =
            "activity_id,date,time,office,person,matter,matter_type,event,indicator,quantity,of,evidence,note,recorded_on\n";
    private static final String SOUND =
            "A1,2025-07-01,09:30,clerk,,bill-1,bill,bill-passed,,,,Hansard,,\n";

    @Test
    void a_sound_row_becomes_an_activity() {
        ActivityFile file =
                read(
                        HEADING
                                + "A1,2025-07-01,09:30,clerk,principal-clerk,bill-1,bill,bill-passed,CLK-A1,2.50,10,Hansard p. 4,assumed: no minute,2025-07-02\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.rowsRead()).isEqualTo(1);
        assertThat(file.activities())
                .containsExactly(
                        new Activity(
                                "A1",
                                LocalDate.of(2025, 7, 1),
                                Optional.of(LocalTime.of(9, 30)),
                                "clerk",
                                "principal-clerk",
                                Optional.of("bill-1"),
                                Optional.of("bill"),
                                Optional.of("bill-passed"),
                                Optional.of("CLK-A1"),
                                Optional.of(new BigDecimal("2.50")),
                                Optional.of(new BigDecimal("10")),
                                "Hansard p. 4",
                                "assumed: no minute",
                                Optional.of(LocalDate.of(2025, 7, 2)),
                                Optional.empty(),
                                new Source("rows.csv", 2)));
        assertThat(file.activities().get(0).assumed()).isTrue();
        assertThat(file.activities().get(0).disputed()).isFalse();
    }

    @Test
    void the_digest_is_the_sha_256_of_the_bytes() {
        assertThat(read("").digest())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(read(new byte[] {(byte) 0xE9}).digest())
                .as("of a refused file too")
                .isEqualTo("de2e331d891ae267a7009cb45b4e8830f170e0c937288ea2731a1941c7a53b0d");
    }

    @ParameterizedTest(name = "{0} in {1} is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "''                  | activity_id | MISSING_VALUE               | every row has an id",
                "'=A1'               | activity_id | FORMULA                     | a spreadsheet would run it",
                "'@A1'               | activity_id | FORMULA                     | likewise",
                "'+A1'               | activity_id | FORMULA                     | likewise",
                "''                  | date        | MISSING_VALUE               | every row has a date",
                "'01/07/2025'        | date        | NOT_A_DATE                  | the order of day and month is not known",
                "'2025-7-1'          | date        | NOT_A_DATE                  | months and days have two digits",
                "'yesterday'         | date        | NOT_A_DATE                  | words are no date",
                "'2025-02-30'        | date        | IMPOSSIBLE_DATE             | February has 28 days in 2025",
                "'2025-02-29'        | date        | IMPOSSIBLE_DATE             | 2025 is no leap year",
                "'2025-13-01'        | date        | IMPOSSIBLE_DATE             | a year has 12 months",
                "'2012-12-31'        | date        | BEFORE_RECORDS              | the day before the records begin",
                "'9:30'              | time        | NOT_A_TIME                  | hours have two digits",
                "'24:00'             | time        | NOT_A_TIME                  | the day ends at 23:59",
                "'bil'               | matter_type | UNKNOWN_MATTER_TYPE         | a slip of the pen",
                "'bill-pased'        | event       | UNKNOWN_EVENT               | a slip of the pen",
                "''                  | matter_type | MATTER_WITHOUT_TYPE         | no rule can be found without the type",
                "''                  | matter      | TYPE_WITHOUT_MATTER         | a type is the type of something",
                "'many'              | quantity    | NOT_A_NUMBER                | text",
                "'1.234,56'          | quantity    | NOT_A_NUMBER                | continental writing",
                "'1,5'               | quantity    | NOT_A_NUMBER                | likewise",
                "'1e999'             | quantity    | NOT_A_NUMBER                | exponents are refused",
                "'NaN'               | quantity    | NOT_A_NUMBER                | not a number by its own word",
                "'123456789012345678901' | quantity | TOO_MANY_DIGITS            | 21 digits before the point",
                "'0.12345678901'     | quantity    | TOO_MANY_DIGITS             | 11 digits after the point",
                "'0'                 | of          | NOT_ABOVE_ZERO              | nothing can be a share of nothing",
                "'-0.01'             | of          | NOT_ABOVE_ZERO              | nor of less",
                "'2025-06-30'        | recorded_on | RECORDED_BEFORE_DATE        | the day before it was done",
            })
    void names_the_fault_of_a_cell(String cell, String column, Code code, String because) {
        ActivityFile file =
                read(
                        HEADING
                                + rowWith(column, cell == null ? "" : cell)
                                + SOUND.replace("A1", "A2"));

        assertThat(file.problems())
                .as(because)
                .extracting(
                        RowProblem::source, RowProblem::column, RowProblem::code, RowProblem::found)
                .containsExactly(
                        tuple(new Source("rows.csv", 2), column, code, cell == null ? "" : cell));
        assertThat(file.activities()).extracting(Activity::id).containsExactly("A2");
        assertThat(file.rowsRead()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} in {1} is sound: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "'2013-01-01'            | date        | the first day of the records",
                "'2024-02-29'            | date        | a leap day",
                "''                      | time        | most acts have no time",
                "'00:00'                 | time        | the first minute",
                "'23:59:59'              | time        | the last second",
                "'12345678901234567890'  | quantity    | 20 digits before the point",
                "'0.1234567890'          | quantity    | 10 digits after the point",
                "'-3.5'                  | quantity    | a gain may be a loss",
                "'0'                     | quantity    | nothing achieved is an achievement",
                "'0.0000000001'          | of          | the least above zero",
                "'2025-07-01'            | recorded_on | recorded on the same day",
                "'=SUM(A1)'              | evidence    | free text is shown, never run",
                "'-'                     | office      | a dash is no formula",
            })
    void takes_the_other_side_of_each_boundary(String cell, String column, String because) {
        ActivityFile file = read(HEADING + rowWith(column, cell == null ? "" : cell));

        assertThat(file.problems()).as(because).isEmpty();
        assertThat(file.activities()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "'A1,2025-07-01,,,,,,bill-passed,,,,,,'         | EVENT_WITHOUT_MATTER        | matter",
                "'A1,2025-07-01,,,,bill-1,bill,,,,,,,'          | NEITHER_EVENT_NOR_INDICATOR | event",
                "'A1,2025-07-01,,,,,,,X-1,,10,,,'               | OF_WITHOUT_QUANTITY         | quantity",
                "'A1,2025-07-01,,,,,,,X-1,1'                    | WRONG_FIELD_COUNT           | ",
                "'A1,2025-07-01,,,,,,,X-1,1,2,a,b,2025-07-01,e' | WRONG_FIELD_COUNT           | ",
            })
    void names_the_fault_of_a_row(String row, Code code, String column) {
        assertThat(read(HEADING + row + "\n").problems())
                .extracting(RowProblem::code, RowProblem::column)
                .containsExactly(tuple(code, column == null ? "" : column));
    }

    @Test
    void lists_every_fault_of_a_row_at_once() {
        ActivityFile file =
                read(HEADING + "=A1,01/07/2025,99:99,,,bill-1,bil,bill-pased,,x,0,,,2025-02-30\n");

        assertThat(file.problems())
                .extracting(RowProblem::column, RowProblem::code)
                .containsExactly(
                        tuple("activity_id", Code.FORMULA),
                        tuple("date", Code.NOT_A_DATE),
                        tuple("time", Code.NOT_A_TIME),
                        tuple("matter_type", Code.UNKNOWN_MATTER_TYPE),
                        tuple("event", Code.UNKNOWN_EVENT),
                        tuple("quantity", Code.NOT_A_NUMBER),
                        tuple("of", Code.NOT_ABOVE_ZERO),
                        tuple("recorded_on", Code.IMPOSSIBLE_DATE));
    }

    @ParameterizedTest(name = "{0} {1} suggests {2}")
    @CsvSource({
        "event, bill-pased, bill-passed",
        "event, Bill-Passed, bill-passed",
        "matter_type, bills, bill",
        "date, 14/03/2025, 2025-03-14 if the day stands first (year-month-day)",
        "date, 31/31/2025, 'year-month-day, such as 2025-07-31'",
    })
    void suggests_what_was_meant(String column, String cell, String expected) {
        assertThat(read(HEADING + rowWith(column, cell)).problems())
                .extracting(RowProblem::expected)
                .containsExactly(expected);
    }

    @Test
    void a_name_may_be_100_characters_and_a_note_2000() {
        assertThat(read(HEADING + rowWith("office", "o".repeat(100))).problems()).isEmpty();
        assertThat(codes(HEADING + rowWith("office", "o".repeat(101))))
                .containsExactly(Code.VALUE_TOO_LONG);
        assertThat(read(HEADING + rowWith("note", "n".repeat(2000))).problems()).isEmpty();
        assertThat(codes(HEADING + rowWith("note", "n".repeat(2001))))
                .containsExactly(Code.VALUE_TOO_LONG);
    }

    @Test
    void characters_that_cannot_be_seen_are_refused_and_shown() {
        RowProblem nul = read(HEADING + rowWith("matter", "bill\u0000-1")).problems().get(0);
        assertThat(nul.code()).isEqualTo(Code.CONTROL_CHARACTER);
        assertThat(nul.found()).isEqualTo("bill\\u0000-1");
        assertThat(codes(HEADING + rowWith("person", "a\u202Eb")))
                .as("a mark that turns the writing round")
                .containsExactly(Code.CONTROL_CHARACTER);
        assertThat(codes(HEADING + rowWith("note", "a\u0007b")))
                .containsExactly(Code.CONTROL_CHARACTER);
    }

    @Test
    void what_was_found_is_cut_to_80_characters() {
        RowProblem problem = read(HEADING + rowWith("quantity", "x".repeat(81))).problems().get(0);
        assertThat(problem.found()).isEqualTo("x".repeat(79) + "…");
        assertThat(read(HEADING + rowWith("quantity", "x".repeat(80))).problems().get(0).found())
                .isEqualTo("x".repeat(80));
    }

    @Test
    void line_numbers_stay_right_after_lines_within_quotes() {
        ActivityFile file =
                read(
                        HEADING
                                + "A1,2025-07-01,,,,,,,X-1,1,,\"one\r\ntwo\",,\r\n"
                                + "\n"
                                + "A2,2025-07-01,,,,,,,X-1,1,,,\"a\n\nb\",\n"
                                + "A3,2025-07-99,,,,,,,X-1,1,,,,\n");

        assertThat(file.activities())
                .extracting(
                        Activity::id, a -> a.source().line(), Activity::evidence, Activity::note)
                .containsExactly(tuple("A1", 2L, "one\ntwo", ""), tuple("A2", 5L, "", "a\n\nb"));
        assertThat(file.problems()).extracting(p -> p.source().line()).containsExactly(8L);
        assertThat(file.rowsRead()).as("the blank line is no row").isEqualTo(3);
    }

    @Test
    void a_name_over_two_lines_is_refused() {
        assertThat(codes(HEADING + "A1,2025-07-01,,\"cle\nrk\",,,,,X-1,,,,,\n"))
                .containsExactly(Code.LINE_BREAK);
    }

    @Test
    void rows_before_an_unclosed_quote_go_on() {
        ActivityFile file = read(HEADING + SOUND + "A2,2025-07-01,,,,,,,X-1,1,,\"open,,\n" + SOUND);

        assertThat(file.activities()).extracting(Activity::id).containsExactly("A1");
        assertThat(file.problems())
                .extracting(RowProblem::code, p -> p.source().line())
                .containsExactly(tuple(Code.UNCLOSED_QUOTE, 3L));
    }

    @Test
    void an_unclosed_quote_does_not_swallow_a_long_file() {
        ActivityFile file =
                read(HEADING + "A2,2025-07-01,,,,,,,X-1,1,,\"open,,\n" + SOUND.repeat(500));
        assertThat(file.problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.UNCLOSED_QUOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", " , \n"})
    void a_file_without_a_heading_is_empty(String text) {
        assertThat(codes(text)).containsExactly(Code.EMPTY_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",,,,,,,,,,,,,\n", "\n\n"})
    void a_heading_alone_has_no_rows(String rest) {
        assertThat(codes(HEADING + rest)).containsExactly(Code.NO_ROWS);
    }

    @ParameterizedTest(name = "{0}: {1} {2}, {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "activity_id,date,indicatr             | UNKNOWN_COLUMN   | indicatr    | indicator",
                "activity_id,date,indicator,Indicator  | DUPLICATE_COLUMN | indicator   | each column once",
                "activity_id,indicator                 | MISSING_COLUMN   | date        | a column headed date",
                "date,indicator                        | MISSING_COLUMN   | activity_id | a column headed activity_id",
                "activity_id,date,matter,event         | MISSING_COLUMN   | matter_type | a column headed matter_type",
            })
    void a_faulty_heading_refuses_the_file(
            String heading, Code code, String column, String expected) {
        ActivityFile file = read(heading + "\nA1,2025-07-01,x,y\n");

        assertThat(file.activities()).isEmpty();
        assertThat(file.problems())
                .contains(
                        new RowProblem(
                                new Source("rows.csv", 1),
                                column,
                                code,
                                code == Code.MISSING_COLUMN ? "" : column,
                                expected));
        assertThat(file.problems()).extracting(RowProblem::column).contains(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"activity_id,date,indicator", "date,activity_id,event,matter_type,matter"})
    void few_columns_are_enough(String heading) {
        assertThat(codes(heading + "\n")).containsExactly(Code.NO_ROWS);
    }

    @Test
    void a_file_not_in_utf_8_is_refused_with_the_place_of_the_first_bad_byte() {
        byte[] latin =
                (HEADING + SOUND + "A2,2025-07-01,,Café,,,,,X-1,,,,,\n").getBytes(ISO_8859_1);
        ActivityFile file = read(latin);

        assertThat(file.activities()).as("the file is refused whole").isEmpty();
        assertThat(file.rowsRead()).isZero();
        assertThat(file.problems())
                .extracting(RowProblem::code, RowProblem::source, RowProblem::found)
                .containsExactly(
                        tuple(Code.NOT_UTF8, new Source("rows.csv", 3), "byte 0xE9 at column 19"));
        assertThat(file.problems().get(0).expected()).contains("UTF-8");
    }

    @Test
    void letters_of_two_to_four_bytes_may_stand_on_the_edge_of_a_chunk() {
        for (int shift = 0; shift < 5; shift++) {
            String note = "é".repeat(500) + "😀".repeat(300);
            StringBuilder text = new StringBuilder(HEADING);
            for (int i = 0; i < 30; i++) {
                text.append("A")
                        .append(i)
                        .append(",2025-07-01,,,,,,,X-1,,,")
                        .append("s".repeat(shift));
                text.append(",").append(note).append(",\n");
            }
            ActivityFile file = read(text.toString());
            assertThat(file.problems()).isEmpty();
            assertThat(file.activities()).hasSize(30).allMatch(a -> a.note().equals(note));
        }
    }

    @Test
    void a_letter_cut_off_at_the_end_is_not_utf_8() {
        byte[] whole = (HEADING + SOUND + "é").getBytes(UTF_8);
        assertThat(read(Arrays.copyOf(whole, whole.length - 1)).problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.NOT_UTF8);
    }

    @Test
    void a_file_may_be_as_large_as_the_limit_and_no_larger() {
        byte[] bytes = (HEADING + SOUND).getBytes(UTF_8);
        Limits exact = new Limits(bytes.length, 1000);
        Limits below = new Limits(bytes.length - 1, 1000);

        assertThat(read(new ByteArrayInputStream(bytes), exact).problems()).isEmpty();
        ActivityFile refused = read(new ByteArrayInputStream(bytes), below);
        assertThat(refused.problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.FILE_TOO_LARGE);
        assertThat(refused.digest()).isEmpty();
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_and_no_longer() {
        int heading = HEADING.length() - 1;
        assertThat(read(stream(HEADING + SOUND), new Limits(10_000, heading)).problems()).isEmpty();
        assertThat(read(stream(HEADING + SOUND), new Limits(10_000, heading - 1)).problems())
                .extracting(RowProblem::code, RowProblem::source)
                .containsExactly(tuple(Code.LINE_TOO_LONG, new Source("rows.csv", 1)));
    }

    private static String rowWith(String column, String cell) {
        String[] columns = HEADING.strip().split(",", -1);
        String[] cells = SOUND.stripTrailing().split(",", -1);
        cells[8] = "X-1";
        cells[9] = "1";
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                cells[i] = '"' + cell + '"';
            }
        }
        return String.join(",", cells) + "\n";
    }

    private static List<Code> codes(String text) {
        return read(text).problems().stream().map(RowProblem::code).toList();
    }

    private static ActivityFile read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static ActivityFile read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), new Limits(10_000_000, 100_000));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static ActivityFile read(InputStream in, Limits limits) {
        Vocabulary vocabulary =
                new Vocabulary(
                        Set.of("bill-passed", "bill-introduced"),
                        Set.of("bill", "petition"),
                        LocalDate.of(2013, 1, 1));
        return ActivityFile.read("rows.csv", in, vocabulary, limits);
    }
}
