package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.cli.Shell.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mizani moved} and {@code --window} print, and how they end. */
class MovedCommandTest {

    private static final String HEADER =
            "activity_id,date,office,matter,matter_type,event,indicator,quantity,evidence,note,recorded_on\n";
    private static final String PASSED =
            "A1,2023-06-14,county-assembly,health-bill,bill,bill-passed,,,Hansard,,\n";
    private static final String DELIVERED =
            "A2,2023-06-14,clerk,roads-bill,bill,delivered-to-governor,,,letter,,\n";
    private static final String SITTING =
            "sitting-calendar,sitting-calendar,sitting-held,,,Hansard,,";

    @TempDir private Path folder = Path.of("");

    private Answer run(String rows, String... arguments) throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, HEADER + rows);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--activities", file.toString(), "--rules", "rules"));
        return Shell.run(all.toArray(String[]::new));
    }

    @Test
    void a_holiday_declared_late_moves_what_ended_on_it() throws IOException {
        Answer answer = run(PASSED, "moved", "--since", "2023-06-25", "--as-of", "2023-06-27");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .isEqualTo(
                        """
                        1 open clock has moved since Sun 25 Jun 2023.

                          LEG-01  health-bill
                                    Forward a passed Bill to the Governor (Speaker)
                                    due Wed 28 Jun 2023, now Thu 29 Jun 2023: 1 day later
                                    Wed 28 Jun 2023 became a holiday: Idd-ul-Adha (declared, notice number not seen),
                                      gazetted on Mon 26 Jun 2023, holidays.xlsx!holidays!A113
                        """);
    }

    @Test
    void the_other_forms_have_the_same() throws IOException {
        String[] asked = {
            "moved", "--since", "2023-06-25", "--as-of", "2023-07-02", "--format", ""
        };
        asked[6] = "csv";
        assertThat(run(PASSED + DELIVERED, asked).out().lines())
                .hasSize(3)
                .startsWith(
                        "matter,matter_type,timeline,responsible,status,due_then,due_now,days,why,row")
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "health-bill,bill,LEG-01,Speaker,overdue,2023-06-28,2023-06-29,1,"))
                .anyMatch(
                        line ->
                                line.contains("LEG-07")
                                        && line.contains("2023-07-05,2023-07-06,1"));
        asked[6] = "json";
        assertThat(run(PASSED, asked).out())
                .contains("\"dueThen\" : \"2023-06-28\"", "\"topic\" : \"holiday-gazetted-since\"");
    }

    @Test
    void nothing_that_moved_is_an_answer_too() throws IOException {
        Answer answer = run(PASSED, "moved", "--since", "2023-06-26", "--as-of", "2023-06-27");

        assertThat(answer.out()).isEqualTo("No open clock has moved since Mon 26 Jun 2023.\n");
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void a_day_that_sittings_made_known_has_moved() throws IOException {
        String rows =
                "A1,2026-02-09,clerk,boda-petition,petition,petition-noticed,,,register,,\n"
                        + ("A2,2026-02-10,clerk," + SITTING + "\n")
                        + ("A3,2026-02-11,clerk," + SITTING + "2026-02-13\n");

        assertThat(run(rows, "moved", "--since", "2026-02-12", "--as-of", "2026-02-13").said())
                .contains(
                        "due not known, now Thu 12 Feb 2026",
                        "sitting-held on Wed 11 Feb 2026, known since Fri 13 Feb 2026 [A3, ");
        assertThat(run(rows, "moved", "--since", "2026-02-13", "--as-of", "2026-02-13").out())
                .startsWith("No open clock");
    }

    @Test
    void what_is_wrong_is_told() throws IOException {
        assertThat(run(PASSED, "moved").exitCode()).isEqualTo(2);
        assertThat(run(PASSED, "moved", "--since", "2023-02-30").exitCode()).isEqualTo(2);
        Answer backwards =
                run(PASSED, "moved", "--since", "2023-06-25", "--known-as-of", "2023-06-24");
        assertThat(backwards.exitCode()).isEqualTo(2);
        assertThat(backwards.err()).contains("--since must not be later than --known-as-of");
        Answer faulty =
                run(PASSED + DELIVERED.replace("06-14", "06-31"), "moved", "--since", "2023-06-25");
        assertThat(faulty.exitCode()).isEqualTo(3);
        assertThat(run("", "moved", "--since", "2023-06-25").exitCode()).isEqualTo(4);
    }

    @Test
    void a_window_finds_what_nobody_recorded() throws IOException {
        String[] asked = {
            "check",
            "--window",
            "2026-01-01..2026-01-31",
            "--as-of",
            "2026-01-20",
            "--format",
            "csv"
        };
        Answer answer = run(PASSED, asked);

        assertThat(answer.out())
                .contains(
                        "\nquarterly-report-2025-26-q2,quarterly-report,FIN-06,PFMA-166-3,overdue,yes,2026-01-15,");
        assertThat(run(PASSED, "check", "--as-of", "2026-01-20").out()).doesNotContain("FIN-06");
    }

    @Test
    void a_duty_that_nobody_recorded_can_be_explained() throws IOException {
        Answer answer =
                run(
                        PASSED,
                        "explain",
                        "--window",
                        "2026-01-01..2026-01-31",
                        "--as-of",
                        "2026-01-20",
                        "--matter",
                        "quarterly-report-2025-26-q2",
                        "--timeline",
                        "FIN-06");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said())
                .contains(
                        "given opened by the calendar for 2025/26-Q2",
                        "nobody recorded a matter of type quarterly-report",
                        "overdue by 5 days");
    }

    @Test
    void a_window_that_is_none_is_wrong_usage() throws IOException {
        for (String window :
                List.of(
                        "2026-01-01",
                        "2026-01-31..2026-01-01",
                        "2026-02-30..2026-03-31",
                        "1990-01-01..2026-01-01")) {
            Answer answer = run(PASSED, "check", "--window", window);
            assertThat(answer.exitCode()).as(window).isEqualTo(2);
            assertThat(answer.err()).contains("'" + window + "'");
        }
    }
}
