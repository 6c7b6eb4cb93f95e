package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.evaluation.House.Line;
import ke.mizani.finding.IndexNode;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ViewWeight.View;
import org.junit.jupiter.api.Test;

class OfficersTogetherTest {

    private static final IndexRun RUN =
            new House()
                    .contract(
                            "2025/26",
                            "department",
                            "library",
                            "",
                            Line.of("L-1", "KPI-005", 100, 100))
                    .contract(
                            "2025/26",
                            "individual",
                            "library",
                            "librarian-1",
                            Line.of("P-1", "KPI-005", 100, 100))
                    .contract(
                            "2025/26",
                            "individual",
                            "library",
                            "librarian-2",
                            Line.of("Q-1", "KPI-026", 100, 40).falling())
                    .record("2025-09-01", "L-1", "110")
                    .record("2025-09-01", "P-1", "150")
                    .record("2025-09-01", "Q-1", "50")
                    .index(Register.RULEBOOK, new FinancialYear(2025));

    private static IndexNode library(IndexRun run) {
        return run.now().departments().get(0);
    }

    private static List<String> parts(IndexRun run) {
        return library(run).parts().stream().map(IndexNode.Part::id).toList();
    }

    @Test
    void of_officers_who_may_not_be_seen_nothing_is_told_one_by_one() {
        IndexRun seen = new OfficersTogether(code -> false).of(RUN);

        assertThat(parts(RUN)).contains("librarian-1", "librarian-2");
        assertThat(parts(seen)).containsExactly("L-1", OfficersTogether.CODE);
        assertThat(seen.now().officers()).isEmpty();
        assertThat(seen.run().scorecards())
                .extracting(card -> card.contract().holder().office())
                .containsExactly("library");
        assertThat(seen.gains()).noneMatch(gain -> gain.holder().code().startsWith("librarian"));
        assertThat(seen.robustness()).isEmpty();
    }

    @Test
    void the_index_of_the_office_still_adds_up() {
        IndexNode seen = library(new OfficersTogether(code -> false).of(RUN));
        Exact sum = Exact.sum(seen.parts().stream().map(part -> part.contribution().earned()));

        assertThat(seen.value()).isPresent().isEqualTo(library(RUN).value());
        assertThat(sum).isEqualTo(seen.value().orElseThrow());
        assertThat(IndexView.of(View.PERSPECTIVE, seen))
                .isEqualTo(IndexView.of(View.PERSPECTIVE, library(RUN)));
    }

    @Test
    void the_own_index_is_seen_beside_the_others_together() {
        IndexRun seen = new OfficersTogether("librarian-2"::equals).of(RUN);

        assertThat(parts(seen)).containsExactly("L-1", "librarian-2", OfficersTogether.CODE);
        assertThat(seen.now().officers())
                .extracting(node -> node.holder().code())
                .containsExactly("librarian-2");
        assertThat(new OfficersTogether(code -> true).of(RUN)).isEqualTo(RUN);
    }
}
