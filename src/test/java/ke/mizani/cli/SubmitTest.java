package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer hands in a file, mends it, and looks at what was handed in. */
class SubmitTest {

    private static final String HEADING =
            "activity_id,date,matter,matter_type,event,evidence,corrects,reason\n";

    private static final String SOUND =
            "A1,2025-10-06,barabara,petition,petition-received,Rejista ya ng’ombe,,\n";

    @TempDir private Path folder = Path.of("");

    private Shell.Answer submit(String content, String... more) throws IOException {
        Path file = folder.resolve("robo.csv");
        Files.writeString(file, content);
        String[] args = new String[6 + more.length];
        args[0] = "submit";
        args[1] = file.toString();
        args[2] = "--office";
        args[3] = "clerk";
        args[4] = "--period";
        args[5] = "2025/26-Q2";
        System.arraycopy(more, 0, args, 6, more.length);
        return Shell.runIn(folder.resolve("home"), args);
    }

    private Shell.Answer submissions(String... more) {
        String[] args = new String[1 + more.length];
        args[0] = "submissions";
        System.arraycopy(more, 0, args, 1, more.length);
        return Shell.runIn(folder.resolve("home"), args);
    }

    @Test
    void a_file_is_taken_and_the_same_file_is_told_to_be_there() throws IOException {
        Shell.Answer first = submit(HEADING + SOUND, "--by", "lcu-1");
        Shell.Answer again = submit(HEADING + SOUND, "--by", "lcu-2");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.said())
                .contains("Submission 1: robo.csv of clerk for 2025/26-Q2")
                .contains("by lcu-1")
                .contains("1 row read: 1 entered, 0 there already, 0 refused.")
                .contains("were due by Thu 15 Jan 2026 [consequences.xlsx!deadlines!A");
        assertThat(again.exitCode()).isZero();
        assertThat(again.said()).contains("is submission 1 already").contains("by lcu-1");
        assertThat(submissions("--format", "csv").out().lines()).hasSize(2);
    }

    @Test
    void what_is_refused_is_told_with_its_line_and_listed_until_it_is_mended() throws IOException {
        String faulty = "A2,2025-11-31,maji,petition,petition-received,e,,\n";
        Shell.Answer first = submit(HEADING + SOUND + faulty);

        assertThat(first.exitCode()).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(first.err()).contains("robo.csv line 3, date: IMPOSSIBLE_DATE");
        assertThat(submissions().said()).contains("1 row to be mended");

        submit(HEADING + SOUND + faulty.replace("31", "30"));

        assertThat(submissions().said()).doesNotContain("to be mended");
        assertThat(submissions("1").said())
                .contains("line 3, A2: mended by submission 2")
                .contains("date: IMPOSSIBLE_DATE (found \"2025-11-31\")");
        assertThat(submissions("1", "--format", "csv").out())
                .contains("3,A2,date,IMPOSSIBLE_DATE,2025-11-31,a day of the calendar,2");
        assertThat(submissions("1", "--format", "json").out()).contains("\"mendedBy\" : 2");
        assertThat(submissions("--language", "sw").said()).contains("limechelewa kwa siku");
    }

    @Test
    void what_is_no_file_of_activities_is_not_taken() throws IOException {
        for (String content : new String[] {"", HEADING, "jina,mshahara\nx,1\n", "\u0001"}) {
            Shell.Answer answer = submit(content);
            assertThat(answer.exitCode()).as(content).isEqualTo(ExitCode.NOTHING_EVALUATED);
            assertThat(answer.err()).contains("robo.csv line 1");
        }
        assertThat(submissions().out()).isEqualTo("Nothing was handed in.\n");
        assertThat(submissions("7").err()).contains("NO_SUBMISSION (found \"7\")");
    }

    @Test
    void a_wrong_office_or_period_is_told() throws IOException {
        submit(HEADING + SOUND);
        Path home = folder.resolve("home");
        String file = folder.resolve("robo.csv").toString();
        Files.writeString(Path.of(file), HEADING + SOUND.replace("A1", "A9"));

        assertThat(
                        Shell.runIn(
                                        home,
                                        "submit",
                                        file,
                                        "--office",
                                        "clrek",
                                        "--period",
                                        "2025/26")
                                .err())
                .contains("--office: UNKNOWN_OFFICE (found \"clrek\"); expected clerk");
        assertThat(
                        Shell.runIn(
                                        home,
                                        "submit",
                                        file,
                                        "--office",
                                        "Jane Doe",
                                        "--period",
                                        "2025/26")
                                .exitCode())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(
                        Shell.runIn(
                                        home,
                                        "submit",
                                        file,
                                        "--office",
                                        "clerk",
                                        "--period",
                                        "2099/00")
                                .err())
                .contains("--period: PERIOD_NOT_BEGUN (found \"2099/00\")");
        assertThat(submissions("--format", "csv").out().lines()).hasSize(2);
    }

    @Test
    void a_correction_in_a_plain_file_is_told_by_check() throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(
                file,
                "activity_id,date,matter,matter_type,event,evidence,recorded_on,corrects,reason\n"
                        + "A1,2026-06-04,b-1,bill,bill-passed,e,2026-06-04,,\n"
                        + "A2,2026-06-05,b-1,bill,bill-passed,e,2026-06-10,A1,the sitting ran over\n");
        String[] check = {
            "explain",
            "--activities",
            file.toString(),
            "--as-of",
            "2026-06-30",
            "--matter",
            "b-1",
            "--timeline",
            "LEG-01"
        };
        String[] then = java.util.Arrays.copyOf(check, check.length + 2);
        then[check.length] = "--known-as-of";
        then[check.length + 1] = "2026-06-09";

        assertThat(Shell.run(check).said())
                .contains("A2")
                .contains("corrects A1: the sitting ran over")
                .doesNotContain("[A1,");
        assertThat(Shell.run(then).said()).contains("[A1,").doesNotContain("A2");
        assertThat(
                        Shell.run("check", "--activities", file.toString(), "--as-of", "2026-06-30")
                                .said())
                .contains("Not used: 1 row that was corrected: A1.");
    }
}
