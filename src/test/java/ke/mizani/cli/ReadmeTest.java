package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what is printed. */
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```\n\\$ \\./mizani ([^\n]+)\n(.*?)```", Pattern.DOTALL);

    private record Example(String command, String output) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(ReadmeTest::example);
    }

    private static Example example(MatchResult found) {
        return new Example(found.group(1), found.group(2));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_prints_what_is_shown(Example example) {
        Shell.Answer answer = Shell.run(example.command().split(" ", -1));

        assertThat(answer.err()).isEmpty();
        assertThat(settled(answer.out())).isEqualTo(settled(example.output()));
        assertThat(answer.exitCode()).isZero();
    }

    /** The hash names the rulebook of the day; the sentences are what is shown. */
    private static String settled(String output) {
        return output.strip().replaceAll("rulebook [0-9a-f]{12}", "rulebook");
    }
}
