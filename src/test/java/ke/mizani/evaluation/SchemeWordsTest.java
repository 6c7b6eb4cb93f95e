package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Word;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.ScoringScheme.Holes;
import ke.mizani.policy.ScoringScheme.Reweighting;
import ke.mizani.policy.ScoringScheme.RoundedAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each word in the row of a scheme does, also those that no shipped row says. */
class SchemeWordsTest {

    private static final PerformanceContract INSTITUTIONAL =
            Promised.contract(
                    "institutional",
                    List.of(
                            Promised.criterion(
                                    "A",
                                    Promised.line("A1", "6", "100"),
                                    Promised.line("A2", "4", "100")),
                            Promised.criterion("B", Promised.line("B1", "90", "100"))));
    private static final PerformanceContract STAFF =
            Promised.contract(
                    "staff",
                    List.of(
                            Promised.criterion(
                                    "A",
                                    Promised.line("A1", "30", "100"),
                                    Promised.line("A2", "30", "100")),
                            Promised.criterion("B", Promised.line("B1", "40", "100"))));

    private static ScoringScheme scheme(
            String code, int decimals, RoundedAt at, Holes holes, Reweighting reweighting) {
        ScoringScheme row = Register.RULEBOOK.scheme(code, Promised.END).value();
        return new ScoringScheme(
                row.code(),
                row.name(),
                row.better(),
                row.composite(),
                row.best(),
                row.worst(),
                decimals,
                RoundingMode.HALF_UP,
                at,
                holes,
                reweighting,
                row.clause(),
                row.confirmed(),
                row.inForce());
    }

    private static ScoringScheme reweighting(String code, String word) {
        return scheme(code, 4, RoundedAt.PRINT, Holes.HALF_OPEN, Word.of(Reweighting.class, word));
    }

    @ParameterizedTest(name = "{0}, {1} recorded: {2}")
    @CsvSource({
        "none,             A1 A2 B1, 1.2",
        "none,             A1 B1,    ",
        "inside-criterion, A1 B1,    1.2",
        "inside-criterion, A1 A2,    ",
        "whole,            A1 B1,    1.125",
        "whole,            A1,       3",
    })
    void weights_move_as_far_as_the_row_lets_them(
            String word, String recorded, @Nullable BigDecimal composite) {
        List<Activity> rows =
                List.of(recorded.split(" ", -1)).stream()
                        .map(id -> Promised.row(id, id.equals("B1") ? "200" : "100"))
                        .toList();

        Scorecard card = Promised.scored(INSTITUTIONAL, rows, reweighting("institutional", word));

        assertThat(card.composite()).isEqualTo(Optional.ofNullable(composite).map(Exact::of));
        assertThat(card.grade().isPresent()).isEqualTo(composite != null);
        assertThat(card.range().isPresent()).isEqualTo(composite == null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"none, ", "inside-criterion, 80", "whole, 70"})
    void a_mean_lets_lines_stand_in_for_each_other_in_the_same_way(
            String word, @Nullable BigDecimal composite) {
        // Inside the criterion A1 stands for A2 too: (100 + 100 + 40) / 3. Of all: (100 + 40) / 2.
        List<Activity> rows = List.of(Promised.row("A1", "100"), Promised.row("B1", "40"));

        Scorecard card = Promised.scored(STAFF, rows, reweighting("staff", word));

        assertThat(card.composite()).isEqualTo(Optional.ofNullable(composite).map(Exact::of));
    }

    @Test
    void what_a_line_takes_over_is_told() {
        List<Activity> rows = List.of(Promised.row("A1", "100"), Promised.row("B1", "200"));

        Scorecard card =
                Promised.scored(
                        INSTITUTIONAL, rows, reweighting("institutional", "inside-criterion"));

        Step moved =
                card.lines().get(0).why().steps().stream()
                        .filter(step -> step.topic().equals("weight-moved"))
                        .findFirst()
                        .orElseThrow();
        assertThat(moved.facts())
                .containsEntry("own", new BigDecimal("6"))
                .containsEntry("weight", Exact.of(10));
        assertThat(card.coverage()).isEqualByComparingTo("96");
    }

    @ParameterizedTest(name = "rounded to {1} at {0}: {2}")
    @CsvSource({
        "print,     1, 3.0220, Good",
        "raw,       1, 3.0200, Good",
        "weighted,  1, 3.0000, Very Good",
        "composite, 1, 3.0000, Very Good",
        "composite, 2, 3.0200, Good",
    })
    void a_score_is_rounded_at_one_step_only(
            String at, int decimals, BigDecimal composite, String grade) {
        // Raw scores 3.22 and 3.00; weighted 0.322 and 2.7.
        PerformanceContract contract =
                Promised.contract(
                        "institutional",
                        List.of(
                                Promised.criterion(
                                        "A",
                                        Promised.line("A1", "10", "100"),
                                        Promised.line("A2", "90", "100"))));
        List<Activity> rows = List.of(Promised.row("A1", "89"), Promised.row("A2", "100"));
        ScoringScheme row =
                scheme(
                        "institutional",
                        decimals,
                        Word.of(RoundedAt.class, at),
                        Holes.HALF_OPEN,
                        Reweighting.NONE);

        Scorecard card = Promised.scored(contract, rows, row);

        assertThat(card.composite()).contains(Exact.of(composite));
        assertThat(card.grade().map(band -> band.value().grade())).contains(grade);
    }

    @ParameterizedTest(name = "{0} is {1} half-open and {2} if rounded first")
    @CsvSource({
        "100.5, Excellent, Excellent",
        "100.4, Excellent, Very Good",
        "100.3, Excellent, Very Good",
        "100,   Very Good, Very Good",
        "99.5,  Good,      Very Good",
        "99.4,  Good,      Good",
        "79.5,  Fair,      Good",
        "79.4,  Fair,      Fair",
        "59.5,  Poor,      Fair",
        "59.4,  Poor,      Poor",
    })
    void a_score_in_a_hole_of_the_form_is_read_as_the_row_says(
            String score, String halfOpen, String roundedFirst) {
        PerformanceContract contract =
                Promised.contract(
                        "staff",
                        List.of(Promised.criterion("A", Promised.line("A1", "100", "100"))));
        List<Activity> rows = List.of(Promised.row("A1", score));

        assertThat(grade(Promised.scored(contract, rows, holes(Holes.HALF_OPEN))))
                .isEqualTo(halfOpen);
        Scorecard rounded = Promised.scored(contract, rows, holes(Holes.ROUND_HALF_UP_FIRST));
        assertThat(grade(rounded)).isEqualTo(roundedFirst);
        assertThat(rounded.composite()).contains(Exact.of(new BigDecimal(score)));
    }

    private static ScoringScheme holes(Holes holes) {
        return scheme("staff", 2, RoundedAt.PRINT, holes, Reweighting.NONE);
    }

    private static String grade(Scorecard card) {
        return card.grade().orElseThrow().value().grade();
    }
}
