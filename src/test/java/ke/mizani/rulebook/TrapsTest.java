package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import ke.mizani.rulebook.Content.Kind;
import ke.mizani.rulebook.TableProblem.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets do to what people type, and what an officer is told to type instead. */
class TrapsTest {

    private static Optional<CellFault> fault(Form form, Kind kind, String text) {
        Content content = kind == Kind.TEXT ? Content.text(text) : new Content(kind, text);
        return Column.column("Column", form, "a note").fault(content);
    }

    @ParameterizedTest(name = "{0} {2} in {1}: {3}, write {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "TEXT, DATE, 2026-07-01, DATE_AS_TEXT, 2026-07-01",
                "TEXT, DATE, 27/07/2026, DATE_AS_TEXT, 2026-07-27",
                "TEXT, DATE, 07/27/2026, DATE_AS_TEXT, 2026-07-27",
                "TEXT, DATE, 03/04/2026, DAY_OR_MONTH, 2026-04-03",
                "TEXT, DATE, 4.4.2026, DATE_AS_TEXT, 2026-04-04",
                "TEXT, DATE, 3rd April 2026, DATE_AS_TEXT, 2026-04-03",
                "TEXT, DATE, 'April 3, 2026', DATE_AS_TEXT, 2026-04-03",
                "TEXT, DATE, 3 Aprili 2026, DATE_AS_TEXT, 2026-04-03",
                "TEXT, DATE, 9 Des 2026, DATE_AS_TEXT, 2026-12-09",
                "TEXT, DATE, 31/02/2026, NOT_A_DATE, -",
                "TEXT, DATE, next week, NOT_A_DATE, -",
                "NUMBER, DATE, 44039, DATE_AS_NUMBER, 2020-07-27",
                "NUMBER, DATE, 1000000, NOT_A_DATE, -",
                "DATE, DATE, 2026-04-03T08:00, NOT_A_DATE, 2026-04-03",
                "PERCENT, DECIMAL, 0.8, PERCENT, 80",
                "PERCENT, COUNT, 0.125, PERCENT, 12.5",
                "TEXT, DECIMAL, 80%, NOT_A_NUMBER, 80",
                "TEXT, DECIMAL, '3,00', NOT_A_NUMBER, 3.00",
                "TEXT, DECIMAL, '1,250,000.50', NOT_A_NUMBER, 1250000.50",
                "TEXT, DECIMAL, 1 250, NOT_A_NUMBER, 1250",
                "TEXT, DECIMAL, \u22122.5, NOT_A_NUMBER, -2.5",
                "TEXT, DECIMAL, 8O, NOT_A_NUMBER, 80",
                "TEXT, DECIMAL, high, NOT_A_NUMBER, -",
                "TEXT, COUNT, l4, NOT_A_WHOLE_NUMBER, 14",
                "TEXT, NAME, LEG\u201306, NOT_A_NAME, LEG-06",
                "TEXT, NAME, \u201cLEG-06\u201d, NOT_A_NAME, LEG-06",
                "TEXT, NAME, LEG 06, NOT_A_NAME, LEG-06",
                "TEXT, NAME, ?!, NOT_A_NAME, -",
                "TEXT, NAME, L\u0415G-06, LOOK_ALIKE_LETTER, LEG-06",
                "TEXT, TEXT, G\u043eod, LOOK_ALIKE_LETTER, Good",
                "TEXT, TEXT, Go\u200bod, INVISIBLE_CHARACTER, Good",
                "TEXT, WORD, with\u00adin, INVISIBLE_CHARACTER, within",
                "TEXT, TEXT, \u202edoog, INVISIBLE_CHARACTER, doog",
                "TEXT, DAY, 30-4, NOT_A_DAY_EXPRESSION, 04-30",
                "DATE, DAY, 2026-04-30, NOT_A_DAY_EXPRESSION, 04-30",
                "LOGICAL, TEXT, true, NOT_TEXT, -",
            })
    void a_trap_is_told_with_what_was_meant(
            Kind kind, Form form, String text, Code code, String meant) {
        assertThat(fault(form, kind, text))
                .contains(new CellFault(code, Optional.ofNullable(meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ng'ombe na ng\u2019ambo, ng\u02bcamba",
                "The Speaker\u2019s \u201cruling\u201d \u2014 S.O. 101",
                "M\u00fcller, \u00e0 la carte, \u00bd day",
                "a first line\nand a second",
                "\u03bc is a letter of its own",
            })
    void the_letters_of_people_are_taken_as_text(String text) {
        assertThat(fault(Form.TEXT, Kind.TEXT, text)).isEmpty();
    }

    @ParameterizedTest(name = "{1} as {0}")
    @CsvSource({
        "TEXT, 2.40, DECIMAL",
        "NUMBER, 2.4, DECIMAL",
        "TEXT, 14, COUNT",
        "NUMBER, 0, WHOLE"
    })
    void a_number_may_be_stored_as_text(Kind kind, String text, Form form) {
        assertThat(fault(form, kind, text)).isEmpty();
    }
}
