package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Explanations read like a clerk's note: complete, and short enough for paper. */
class ExplanationTextTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples");

    /** Days on which the real cases and the example year stood differently. */
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2018, 4, 10),
                    LocalDate.of(2019, 8, 23),
                    LocalDate.of(2025, 11, 15),
                    LocalDate.of(2026, 3, 20),
                    LocalDate.of(2026, 11, 22));

    private static String explained(
            EvaluationRun run, String matter, String timeline, Language in) {
        return run.findings().stream()
                .filter(f -> f.matter().equals(matter) && f.duty().id().equals(timeline))
                .map(new ExplanationText(run, new Sentences(in))::of)
                .reduce("", String::concat);
    }

    @Test
    void a_night_sitting_is_explained_in_kiswahili() throws IOException {
        EvaluationRun run = ToldFindings.realCases(LocalDate.of(2019, 8, 23));

        assertThat(explained(run, "kisumu-budget-2019-20", "BUD-14", Language.SW))
                .isEqualTo(Files.readString(EXAMPLES.resolve("explained/BUD-14_sw.txt")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_is_too_long_and_no_gap_stays_open(Language language) {
        Sentences sentences = new Sentences(language);
        Set<String> topics = new TreeSet<>();
        for (LocalDate day : DAYS) {
            for (EvaluationRun run :
                    List.of(ToldFindings.realCases(day), ToldFindings.exampleYear(day))) {
                ExplanationText explanation = new ExplanationText(run, sentences);
                String told =
                        String.join("", run.findings().stream().map(explanation::of).toList());
                String table = new CheckReport(run, sentences).table(Emphasis.PLAIN);
                String belowSummary = table.substring(table.indexOf('\n') + 1);
                assertThat((told + belowSummary + explanation.basis()).lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110))
                        .allSatisfy(line -> assertThat(line).doesNotContain("{", "null"));
                run.findings().stream()
                        .flatMap(f -> f.why().steps().stream())
                        .forEach(step -> topics.add(step.topic()));
            }
        }
        assertThat(topics).hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0} from {3}: {4}")
    @CsvSource({
        "LEG-03, bill, amended-bill-passed, 2026-03-03, the first day is not counted, s.57(a)",
        "LEG-03, bill, amended-bill-passed, 2026-03-01, a Sunday ends the period, s.57(b)",
        "INF-04, information-request, information-misdirected, 2026-03-05, five days, s.57(d)",
        "BUD-25, county-transfer, transfer-stop-decided, 2026-03-03, thirty days, Art. 259(5)(a)",
        "OVS-10, audit-report, audit-report-received, 2026-01-30, three months, Art. 259(5)(b)",
        "OVS-10, audit-report, audit-report-received, 2026-03-02, Madaraka Day, Art. 259(7)",
        "INF-02, information-request, urgent-information-requested, 2026-03-02, hours, hours run",
    })
    void the_provision_of_counting_is_named(
            String timeline,
            String type,
            String event,
            LocalDate day,
            String why,
            String provision,
            @TempDir Path folder)
            throws IOException {
        EvaluationRun run = of(folder, type, event, day);
        assertThat(explained(run, "matter", timeline, Language.EN)).as(why).contains(provision);
    }

    @Test
    void the_other_reading_is_told_with_its_day(@TempDir Path folder) throws IOException {
        EvaluationRun run =
                of(
                        folder,
                        "information-request",
                        "information-misdirected",
                        LocalDate.of(2026, 3, 5));

        assertThat(explained(run, "matter", "INF-04", Language.EN))
                .contains(
                        "Wed 11 Mar 2026; a Saturday is an excluded day",
                        "Thu 12 Mar 2026, the last arguable day")
                .contains("needed    information-transferred by Wed 11 Mar 2026");
    }

    private static EvaluationRun of(Path folder, String type, String event, LocalDate day)
            throws IOException {
        Path file = folder.resolve("activities.csv");
        Files.writeString(
                file,
                "activity_id,date,office,matter,matter_type,event,evidence\nA1,%s,clerk,matter,%s,%s,seen\n"
                        .formatted(day, type, event));
        return ToldFindings.run(file, day.plusDays(1));
    }

    @Test
    void every_verdict_but_not_applicable_says_what_was_needed() {
        Needed needed = new Needed(new Sentences(Language.EN));
        for (LocalDate day : DAYS) {
            for (Finding finding : ToldFindings.realCases(day).findings()) {
                assertThat(needed.of(finding).isPresent())
                        .as("%s %s %s", finding.matter(), finding.duty().id(), finding.status())
                        .isEqualTo(!finding.status().word().equals("not-applicable"));
            }
        }
    }
}
