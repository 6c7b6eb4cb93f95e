package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest(name = "{0} is not run by a spreadsheet")
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\")",
                "@SUM(A1)",
                "+cmd|' /C calc'!A0",
                "-2+3*cmd",
                "\t=1",
                "\r=1",
                "=\n1",
            })
    void what_a_spreadsheet_would_run_is_made_text(String text) {
        assertThat(Csv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest(name = "{0} stays")
    @ValueSource(strings = {"", "-", "-5", "+1", "-0.25", "+12.5 %", "A1", "a-b", "1 = 1"})
    void numbers_and_words_stay_as_they_are(String text) {
        assertThat(Csv.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_file_of_rows_holds_no_formula() {
        assertThat(Csv.of(List.of("note"), List.of(Map.of("note", "=1+1"))))
                .isEqualTo("note\n'=1+1\n");
    }
}
