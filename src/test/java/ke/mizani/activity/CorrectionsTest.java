package ke.mizani.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.RowProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row gives way to its correction from the day on which the correction is known. */
class CorrectionsTest {

    private static final String HEADING =
            "activity_id,date,matter,matter_type,event,indicator,recorded_on,corrects,reason\n";

    private static final String FIRST = "A1,2025-07-01,b1,bill,passed,,2025-07-01,,\n";
    private static final String SECOND = "A2,2025-07-02,b1,bill,passed,,2025-07-10,A1,wrong day\n";

    @ParameterizedTest(name = "what is known on {0} is {1}: {2}")
    @CsvSource({
        "2025-07-09, A1, the day before the correction was entered",
        "2025-07-10, A2, the day it was entered",
        "2025-07-11, A2, the day after",
    })
    void a_corrected_row_is_seen_up_to_the_day_before_its_correction(
            LocalDate day, String seen, String because) {
        Activities joined = joined(FIRST + SECOND);

        assertThat(joined.problems()).isEmpty();
        assertThat(seen(joined, day)).containsExactly(seen);
        assertThat(joined.known(Optional.empty()).corrected())
                .extracting(Activity::id)
                .containsExactly("A1");
    }

    @Test
    void a_correction_may_stand_before_the_row_it_corrects() {
        assertThat(seen(joined(SECOND + FIRST), LocalDate.of(2025, 7, 10))).containsExactly("A2");
    }

    @Test
    void a_correction_may_be_corrected() {
        String third = "A3,2025-07-03,b1,bill,passed,,2025-07-20,A2,wrong again\n";
        Activities joined = joined(FIRST + SECOND + third);

        assertThat(seen(joined, LocalDate.of(2025, 7, 19))).containsExactly("A2");
        assertThat(seen(joined, LocalDate.of(2025, 7, 20))).containsExactly("A3");
    }

    @Test
    void a_correction_that_tells_nothing_else_withdraws_the_row() {
        Activities joined = joined(FIRST + "A2,2025-07-09,,,,,2025-07-10,A1,never happened\n");

        assertThat(joined.problems()).isEmpty();
        assertThat(seen(joined, LocalDate.of(2025, 7, 9))).containsExactly("A1");
        assertThat(seen(joined, LocalDate.of(2025, 7, 10))).isEmpty();
    }

    @Test
    void a_row_of_another_kind_of_matter_may_be_corrected() {
        String wrong = "A1,2025-07-01,b1,petition,passed,,2025-07-01,,\n";
        String right = "A2,2025-07-02,b1,bill,passed,,2025-07-03,,\n";
        String mends = "A3,2025-07-01,b1,bill,passed,,2025-07-10,A1,it is a bill\n";
        Activities joined = joined(wrong + right + mends);

        assertThat(seen(joined, LocalDate.of(2025, 7, 9)))
                .as("two kinds of one matter: left out until they agree")
                .isEmpty();
        assertThat(joined.known(Optional.of(LocalDate.of(2025, 7, 9))).problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.MATTER_OF_TWO_TYPES);
        assertThat(seen(joined, LocalDate.of(2025, 7, 10))).containsExactly("A2", "A3");
        assertThat(joined.known(Optional.empty()).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1} in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A2,2025-07-02,b1,bill,passed,,2025-07-10,A9,typo | CORRECTS_NOTHING | corrects",
                "A2,2025-07-02,b1,bill,passed,,2025-07-10,A2,typo | CORRECTED_IN_CIRCLE | corrects",
                "A2,2025-07-02,b1,bill,passed,,,A1,typo | CORRECTION_WITHOUT_DAY | recorded_on",
                "A2,2025-06-02,b1,bill,passed,,2025-06-30,A1,typo | CORRECTED_BEFORE_RECORDED | recorded_on",
                "A2,2025-07-02,b1,bill,passed,,2025-07-10,A1, | CORRECTION_WITHOUT_REASON | reason",
                "A2,2025-07-02,b1,bill,passed,,2025-07-10,,typo | REASON_WITHOUT_CORRECTION | corrects",
                "A2,2025-07-02,b1,,,,2025-07-10,A1,typo | MATTER_WITHOUT_TYPE | matter_type",
            })
    void a_correction_that_cannot_take_effect_is_a_problem_of_its_row(
            String row, Code code, String column) {
        Activities joined = joined(FIRST + row.strip() + "\n");

        assertThat(joined.problems()).first().extracting(RowProblem::code).isEqualTo(code);
        assertThat(joined.problems()).first().extracting(RowProblem::column).isEqualTo(column);
        assertThat(joined.problems())
                .extracting(RowProblem::source)
                .containsOnly(new Source("a.csv", 3));
        assertThat(seen(joined, LocalDate.MAX)).containsExactly("A1");
    }

    @Test
    void the_second_correction_of_a_row_is_told_the_first() {
        Activities joined =
                joined(FIRST + SECOND + "A3,2025-07-03,b1,bill,passed,,2025-07-11,A1,no\n");

        assertThat(joined.problems())
                .containsExactly(
                        new RowProblem(
                                new Source("a.csv", 4),
                                "corrects",
                                Code.CORRECTED_TWICE,
                                "A1",
                                "A2, which corrects it already in a.csv line 3"));
        assertThat(seen(joined, LocalDate.MAX)).containsExactly("A2");
    }

    @Test
    void rows_that_correct_each_other_are_all_refused_with_what_rests_on_them() {
        Activities joined =
                joined(
                        FIRST
                                + "A2,2025-07-02,b1,bill,passed,,2025-07-10,A3,x\n"
                                + "A3,2025-07-02,b1,bill,passed,,2025-07-10,A2,x\n"
                                + "A4,2025-07-02,b1,bill,passed,,2025-07-10,A3,x\n");

        assertThat(joined.rows()).extracting(Activity::id).containsExactly("A1");
        assertThat(joined.problems()).hasSize(3);
        assertThat(joined.problems())
                .extracting(RowProblem::source)
                .extracting(Source::line)
                .containsExactlyInAnyOrder(3L, 4L, 5L);
    }

    @Test
    void a_long_chain_of_corrections_is_followed_to_its_end() {
        StringBuilder rows = new StringBuilder(FIRST);
        for (int i = 2; i <= 500; i++) {
            rows.append("A" + i + ",2025-07-02,b1,bill,passed,,2025-07-10,A" + (i - 1) + ",x\n");
        }
        assertThat(seen(joined(rows.toString()), LocalDate.MAX)).containsExactly("A500");
    }

    private static List<String> seen(Activities activities, LocalDate day) {
        List<String> seen = new ArrayList<>();
        activities.known(Optional.of(day)).rows().stream()
                .filter(row -> !row.knownOn().isAfter(day))
                .map(Activity::id)
                .forEach(seen::add);
        return seen;
    }

    private static Activities joined(String rows) {
        Vocabulary vocabulary =
                new Vocabulary(
                        Set.of("passed"), Set.of("bill", "petition"), LocalDate.of(2013, 1, 1));
        return Activities.of(
                List.of(
                        ActivityFile.read(
                                "a.csv",
                                new ByteArrayInputStream((HEADING + rows).getBytes(UTF_8)),
                                vocabulary,
                                new Limits(100_000, 1_000))));
    }
}
