package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.evaluation.House;
import ke.mizani.evaluation.House.Line;
import ke.mizani.features.LiveRulebook;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class ScoreDistributionTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final Rulebook RULEBOOK = LiveRulebook.get();

    private static House officer(House house, String code, String achieved) {
        String line = code.toUpperCase(java.util.Locale.ROOT);
        house.contract(
                "2025/26", "individual", "library", code, Line.of(line, "KPI-005", 100, 100));
        return achieved.isEmpty() ? house : house.record("2025-09-01", line, achieved);
    }

    private static List<Scorecard> cards() {
        House house = new House();
        officer(house, "a-1", "120");
        officer(house, "a-2", "100");
        officer(house, "a-3", "99.99");
        officer(house, "a-4", "30");
        officer(house, "a-5", "");
        house.contract("2025/26", "department", "library", "", Line.of("L-1", "KPI-005", 100, 100));
        return house.index(RULEBOOK, YEAR).run().scorecards();
    }

    private static List<ScoreDistribution> distributions() {
        return ScoreDistribution.of(
                cards(),
                card -> RULEBOOK.limits(card.scheme().value().code(), card.period().lastDay()));
    }

    /** The bands of the Public Service Commission: exactly 100 is a grade of its own. */
    @Test
    void each_score_is_counted_under_the_grade_that_the_table_gave_it() {
        ScoreDistribution staff =
                distributions().stream()
                        .filter(one -> one.scheme().code().equals("staff"))
                        .findFirst()
                        .orElseThrow();

        assertThat(staff.grades())
                .containsExactly(
                        Map.entry("Poor", 1L),
                        Map.entry("Fair", 0L),
                        Map.entry("Good", 1L),
                        Map.entry("Very Good", 1L),
                        Map.entry("Excellent", 1L));
        assertThat(staff.open()).isEqualTo(1);
    }

    @Test
    void the_picture_counts_what_the_table_counts() {
        for (ScoreDistribution one : distributions()) {
            Picture picture = one.picture(new Sentences(Language.EN)).orElseThrow();
            one.grades()
                    .forEach(
                            (grade, count) ->
                                    assertThat(counted(picture, grade)).as(grade).isEqualTo(count));
            assertThat(counted(picture, "not-evaluated")).isEqualTo(one.open());
        }
    }

    private static long counted(Picture picture, String grade) {
        return picture.table().cells().stream()
                .filter(row -> row.get(0).equals(grade))
                .mapToLong(row -> Long.parseLong(row.get(3)))
                .sum();
    }

    @Test
    void schemes_are_never_counted_together() {
        assertThat(distributions())
                .extracting(one -> one.scheme().code() + " " + one.cards().size())
                .containsExactlyInAnyOrder("staff 5", "institutional 1");
    }
}
