package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A contract measured by duties in time can count those that nobody recorded. */
class WindowedContractTest {

    private static final String RECORDS =
            "src/test/resources/examples/contracts-2025-26/activities.csv";
    private static final String CONTRACT = "contracts/2025-26/county-assembly.yaml";

    /** Nine duties of the line are recorded and closed, five of them met. */
    @Test
    void without_a_window_only_what_is_recorded_counts() {
        String told = explained();

        assertThat(told).contains("achieved: 55.5556").doesNotContain("nobody recorded it");
    }

    /** The report for the last quarter of 2024/25, due on 15 July 2025, is in no row. */
    @Test
    void a_duty_that_nobody_recorded_is_counted_and_said_to_be_so() {
        String told = explained("--window", "2025-07-01..2026-06-30");

        assertThat(told)
                .contains("achieved: 50 ")
                .contains("quarterly-report-2024-25-q4, FIN-06: overdue; opened by the calendar");
        assertThat(told.split("opened by the calendar", -1)).hasSize(2);
    }

    @Test
    void a_window_before_the_duty_leaves_it_out() {
        assertThat(explained("--window", "2025-07-16..2025-12-31")).contains("achieved: 55.5556");
    }

    @Test
    void evaluate_takes_the_window_too() {
        assertThat(evaluated()).contains("55.5556");
        assertThat(evaluated("--window", "2025-07-01..2026-06-30")).doesNotContain("55.5556");
    }

    private static String explained(String... window) {
        return Shell.run(
                        with(
                                window,
                                "explain",
                                "--contract",
                                "county-assembly-2025-26",
                                "--indicator",
                                "ASM-C10"))
                .said();
    }

    private static String evaluated(String... window) {
        return Shell.run(with(window, "evaluate")).said();
    }

    private static String[] with(String[] window, String... command) {
        Stream<String> records =
                Stream.of(
                        "--contracts",
                        CONTRACT,
                        "--activities",
                        RECORDS,
                        "--period",
                        "2025/26",
                        "--as-of",
                        "2026-07-31");
        return Stream.concat(Stream.of(command), Stream.concat(records, Stream.of(window)))
                .toArray(String[]::new);
    }
}
