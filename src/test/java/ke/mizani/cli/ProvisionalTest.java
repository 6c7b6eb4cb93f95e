package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doubt is shown wherever a verdict is: on paper, in tables, for machines and in calendars. */
class ProvisionalTest {

    /**
     * The number of days of APP-06 is a guess; 10 October 2013 is an unconfirmed holiday; no
     * holiday of 2028 is known; the last row rests on no doubt.
     */
    private static final String ROWS =
            """
            activity_id,date,office,matter,matter_type,event,evidence
            P1,2026-06-04,clerk,nominee,nomination,complete-nomination-received,letter
            P2,2013-09-26,clerk,old-bill,bill,bill-passed,hansard
            P3,2027-12-30,clerk,late-bill,bill,bill-passed,hansard
            P4,2026-06-04,clerk,sure-bill,bill,bill-passed,hansard
            """;

    private String file = "";

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("rows.csv"), ROWS).toString();
    }

    @ParameterizedTest(name = "{0} on {2}: {3}")
    @CsvSource({
        "nominee,   APP-06, 2026-06-10, provisional: the provision is not fully confirmed (no)",
        "old-bill,  LEG-01, 2013-10-01, provisional: the holiday of Thu 10 Oct 2013",
        "late-bill, LEG-01, 2027-12-31, provisional: Thu 13 Jan 2028 lies outside the years",
    })
    void a_coming_duty_says_why_it_is_provisional(
            String matter, String timeline, String asOf, String reason) {
        assertThat(check(matter, timeline, asOf)).contains(reason);
        assertThat(check(matter, timeline, asOf, "--format", "csv")).endsWith(",yes ");
        assertThat(explain(matter, timeline, asOf)).contains("; provisional.").contains(reason);
        assertThat(
                        Shell.run("due", "--activities", file, "--as-of", asOf, "--within", "60d")
                                .said())
                .contains(reason);
    }

    @Test
    void a_duty_without_doubt_is_not_provisional() {
        assertThat(check("sure-bill", "LEG-01", "2026-06-10")).doesNotContain("provisional");
        assertThat(explain("sure-bill", "LEG-01", "2026-06-10")).doesNotContain("provisional");
        assertThat(check("sure-bill", "LEG-01", "2026-06-10", "--format", "csv")).endsWith(",no ");
    }

    private String explain(String matter, String timeline, String asOf) {
        return run("explain", matter, timeline, asOf);
    }

    private String check(String matter, String timeline, String asOf, String... format) {
        return run("check", matter, timeline, asOf, format);
    }

    private String run(
            String command, String matter, String timeline, String asOf, String... format) {
        String[] all = {
            command,
            "--activities",
            file,
            "--as-of",
            asOf,
            "--matter",
            matter,
            "--timeline",
            timeline
        };
        String[] args = java.util.Arrays.copyOf(all, all.length + format.length);
        System.arraycopy(format, 0, args, all.length, format.length);
        return Shell.run(args).said();
    }
}
