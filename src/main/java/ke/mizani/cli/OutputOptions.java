package ke.mizani.cli;

import ke.mizani.report.Emphasis;
import ke.mizani.report.Sentences;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form the answer is given; in which language, and where. */
final class OutputOptions {

    /** The forms of an answer. */
    enum Format {
        table,
        csv,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            description = "Form of the answer (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format = Format.table;

    @Mixin private AnswerOptions answer = new AnswerOptions();

    Format format() {
        return format;
    }

    Emphasis emphasis() {
        return answer.emphasis();
    }

    Sentences sentences() {
        return answer.sentences();
    }

    void write(String text, CommandLine command) {
        answer.write(text, command);
    }
}
