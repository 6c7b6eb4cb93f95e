package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ke.mizani.cli.Shell.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another reading of an unsettled provision, and what it changes. */
class ReadingTest {

    private static final String ROWS =
            """
            activity_id,date,time,office,person,matter,matter_type,event,indicator,quantity,of,evidence,note
            A1,2027-07-31,,clerk,,statements-2026-27,financial-statements,matter-opened,,,,register,
            A2,2027-06-05,,county-assembly,,market-bill,bill,bill-passed,,,,Hansard,
            A3,2027-06-10,,county-assembly,,market-bill,bill,deadline-extended,LEG-01,7,,resolution,
            """;

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void writes_records() throws IOException {
        file = folder.resolve("rows.csv");
        Files.writeString(file, ROWS);
    }

    private Answer check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", "--activities", file.toString()));
        words.addAll(List.of("--rules", "rules", "--as-of", "2027-09-15"));
        Collections.addAll(words, more);
        return Shell.run(words.toArray(String[]::new));
    }

    @Test
    void exactly_the_verdicts_that_change_are_told() {
        Answer answer = check("--reading", "annual-statements=shorter-only", "--changes");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .isEqualTo(
                        """
                        Verdicts that the other reading changes: 2
                          FIN-02  statements-2026-27: due Thu 30 Sep 2027 → none; coming → does not apply
                          FIN-03  statements-2026-27: due Thu 30 Sep 2027 → none; coming → does not apply
                        """);
    }

    @Test
    void a_clock_that_the_law_starts_on_another_day_is_the_same_clock() throws IOException {
        Files.writeString(
                file,
                ROWS + "A4,2027-08-28,,clerk,,levy-bill,bill,delivered-to-governor,,,,receipt,\n");
        Answer answer =
                check("--reading", "saturday=excluded", "--changes", "--matter", "levy-bill");

        assertThat(answer.out())
                .isEqualTo(
                        """
                        Verdicts that the other reading changes: 3
                          LEG-02  levy-bill: due Sat 11 Sep 2027 → Mon 13 Sep 2027
                          LEG-06  levy-bill: due Sat 11 Sep 2027 → Mon 13 Sep 2027
                          LEG-07  levy-bill: due Sat 18 Sep 2027 → Mon 20 Sep 2027
                        """);
    }

    @Test
    void a_table_ends_with_the_changes() {
        Answer changed = check("--reading", "saturday=excluded");
        String usual = check("--saturday", "excluded").out();

        assertThat(changed.out())
                .isEqualTo(
                        usual
                                + """

                                Verdicts that the other reading changes: 1
                                  LEG-01  market-bill: due Sat 19 Jun 2027 → Mon 21 Jun 2027
                                """);
    }

    @Test
    void a_machine_gets_the_changed_run_or_only_the_changes() {
        assertThat(check("--reading", "saturday=excluded", "--format", "csv").out())
                .isEqualTo(check("--saturday", "excluded", "--format", "csv").out());
        assertThat(check("--saturday", "excluded", "--format", "csv", "--changes").out())
                .isEqualTo(
                        """
                        matter,timeline,due_before,due_after,status_before,status_after
                        market-bill,LEG-01,2027-06-19,2027-06-21,overdue,overdue
                        """);
        assertThat(
                        check(
                                        "--reading",
                                        "annual-statements=longer-only",
                                        "--format",
                                        "json",
                                        "--changes")
                                .out())
                .contains("\"timeline\" : \"FIN-01\"", "\"dueAfter\" : null");
    }

    @Test
    void several_readings_are_chosen_at_once_and_only_one_matter_looked_at() {
        Answer answer =
                check(
                        "--reading",
                        "annual-statements=shorter-only",
                        "--reading",
                        "saturday=excluded",
                        "--changes",
                        "--matter",
                        "market-bill");

        assertThat(answer.out()).startsWith("Verdicts that the other reading changes: 1\n");
    }

    @Test
    void the_default_reading_changes_nothing() {
        assertThat(check("--reading", "saturday=counts", "--changes").out())
                .isEqualTo("Verdicts that the other reading changes: 0\n");
        assertThat(check("--reading", "policy-review-cycle=twice-a-year", "--changes").out())
                .isEqualTo("Verdicts that the other reading changes: 0\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "saturdy=excluded, there is no reading 'saturdy'. Did you mean 'saturday'?",
        "saturday=exclude, has no alternative 'exclude'. Did you mean 'excluded'?",
        "saturday=next-day, 'It knows counts, excluded.'",
        "saturday, 'is not ID=ALTERNATIVE, such as saturday=excluded.'",
        "=, there is no reading ''",
    })
    void a_reading_that_does_not_exist_is_wrong_usage(String reading, String told) {
        Answer answer = check("--reading", reading);

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains(told);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void one_question_has_one_answer() {
        Answer answer = check("--saturday", "counts", "--reading", "saturday=excluded");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("cannot be both 'counts' and 'excluded'");
    }

    @Test
    void a_refused_extension_is_told() {
        String told =
                "the extension decided by county-assembly on Thu 10 Jun 2027 has no effect: no text"
                        + " gives anybody the power to extend LEG-01";

        assertThat(check("--matter", "market-bill").said()).contains("due Sat 19 Jun", told);
    }

    @Test
    void the_explanation_names_the_reading() {
        Answer answer =
                Shell.run(
                        "explain",
                        "--activities",
                        file.toString(),
                        "--rules",
                        "rules",
                        "--as-of",
                        "2027-09-15",
                        "--matter",
                        "statements-2026-27",
                        "--timeline",
                        "FIN-02",
                        "--reading",
                        "annual-statements=shorter-only");

        assertThat(answer.said())
                .contains(
                        "left out, since annual-statements is read as shorter-only",
                        "[readings.xlsx!interpretations!A13]",
                        ", annual-statements shorter-only; rulebook");
    }
}
