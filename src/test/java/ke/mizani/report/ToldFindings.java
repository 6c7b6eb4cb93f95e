package ke.mizani.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;

/** Findings on the shipped rulebook, for what is told about them. */
final class ToldFindings {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final Limits LIMITS = new Limits(1_000_000, 10_000);

    static final Rulebook RULEBOOK = rulebook();

    private ToldFindings() {}

    private static Rulebook rulebook() {
        try {
            return Rulebook.load(RulebookSource.of(Path.of("rules")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real cases, as they stood on that day. */
    static EvaluationRun realCases(LocalDate asOf) {
        return run(EXAMPLES.resolve("real-cases/activities.csv"), asOf);
    }

    /** The example year, as it stood on that day. */
    static EvaluationRun exampleYear(LocalDate asOf) {
        return run(EXAMPLES.resolve("contracts-2025-26/activities.csv"), asOf);
    }

    static EvaluationRun run(Path file, LocalDate asOf) {
        Vocabulary words =
                new Vocabulary(
                        RULEBOOK.events(), RULEBOOK.matterTypes(), RULEBOOK.holidays().firstDay());
        try (InputStream in = Files.newInputStream(file)) {
            ActivityFile read = ActivityFile.read("activities.csv", in, words, LIMITS);
            return new Evaluator(RULEBOOK)
                    .evaluate(
                            new Evaluator.Request(
                                    Activities.of(List.of(read)),
                                    List.of(),
                                    Optional.empty(),
                                    RULEBOOK.readings().value(),
                                    new Viewpoint(asOf, Optional.empty()),
                                    List.of(read.digest())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
