package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class MizaniTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine =
            Mizani.commandLine()
                    .addSubcommand(new Weigh())
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err));

    /** A command that fails in the ways a command can. */
    @Command(name = "weigh", description = "Weighs.")
    static final class Weigh implements Callable<Integer> {

        @Option(names = "--scales", description = "sound, gone or bent")
        private String scales = "sound";

        @Override
        public Integer call() {
            return switch (scales) {
                case "gone" -> throw new IllegalStateException("the scales are gone");
                case "bent" -> throw new StackOverflowError();
                default -> 0;
            };
        }
    }

    @Test
    void help_lists_the_exit_codes() {
        assertThat(Mizani.run(commandLine, "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: mizani")
                .contains("3    some rows were refused, the rest was evaluated");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void every_command_knows_help() {
        assertThat(Mizani.run(commandLine, "weigh", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: mizani weigh").contains("Exit codes:");
    }

    @Test
    void version_is_that_of_the_build_and_of_java() {
        assertThat(Mizani.run(commandLine, "--version")).isZero();
        assertThat(out.toString())
                .containsPattern("mizani \\d+\\.\\d+\\.\\d+")
                .contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void a_misspelt_command_is_answered_with_the_right_one() {
        assertThat(Mizani.run(commandLine, "wiegh")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "mizani: there is no command or option 'wiegh'.", "Did you mean 'weigh'?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_unknown_option_is_answered_with_where_to_look() {
        assertThat(Mizani.run(commandLine, "weigh", "--quickly")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "mizani: there is no command or option '--quickly'.",
                        "Run 'mizani weigh --help' to see what it can do.");
    }

    @Test
    void no_command_at_all_is_wrong_usage() {
        assertThat(Mizani.run(commandLine)).isEqualTo(2);
        assertThat(err.toString()).contains("Run 'mizani --help'");
    }

    @Test
    void an_unexpected_exception_is_one_sentence_and_a_hint() {
        assertThat(Mizani.run(commandLine, "weigh", "--scales=gone")).isEqualTo(70);
        assertThat(err.toString()).contains("the scales are gone").contains("MIZANI_DEBUG=1");
        assertThat(err.toString().lines()).hasSize(2);
    }

    @Test
    void an_error_of_the_machine_is_answered_like_an_exception() {
        assertThat(Mizani.run(commandLine, "weigh", "--scales=bent")).isEqualTo(70);
        assertThat(err.toString().lines()).hasSize(2);
    }
}
