package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import org.junit.jupiter.api.Test;

class RecordDifferenceTest {

    private static final Path LATE = ShippedRuns.EXAMPLES.resolve("late-holiday/activities.csv");
    private static final RunResult RUN = ShippedRuns.duties(LATE, LocalDate.of(2023, 6, 30));

    @Test
    void the_same_has_no_place() {
        RunResult again = ShippedRuns.duties(LATE, LocalDate.of(2023, 6, 30));
        assertThat(RunArchive.differingPlace(RUN, again)).isEmpty();
    }

    @Test
    void the_first_place_is_named_down_to_the_fact() {
        List<Finding> findings = new ArrayList<>(RUN.run().findings());
        Finding second = findings.get(1);
        List<Step> steps = new ArrayList<>(second.why().steps());
        steps.set(0, steps.get(0).with("matter", "another"));
        findings.set(
                1,
                new Finding(
                        second.matter(),
                        second.matterType(),
                        second.timeline(),
                        second.status(),
                        second.due(),
                        second.lastArguableDay(),
                        second.trigger(),
                        second.done(),
                        second.daysLate(),
                        new Explanation(steps)));
        RunResult other = new RunResult.Duties(RUN.run().withFindings(findings));
        assertThat(RunArchive.differingPlace(RUN, other).orElseThrow())
                .startsWith("run.findings[1].why.steps[0].facts");
    }

    @Test
    void what_one_has_more_is_named_by_its_place() {
        List<Finding> findings = RUN.run().findings();
        RunResult fewer =
                new RunResult.Duties(
                        RUN.run().withFindings(findings.subList(0, findings.size() - 1)));
        String place = "run.findings[" + (findings.size() - 1) + "]";
        assertThat(RunArchive.differingPlace(RUN, fewer)).contains(place);
        assertThat(RunArchive.differingPlace(fewer, RUN)).contains(place);
    }
}
