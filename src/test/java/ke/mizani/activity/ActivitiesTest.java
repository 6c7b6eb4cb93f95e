package ke.mizani.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.RowProblem.Code;
import org.junit.jupiter.api.Test;

class ActivitiesTest {

    private static final String HEADING =
            "activity_id,date,time,matter,matter_type,event,indicator\n";

    @Test
    void an_id_used_twice_in_a_file_is_a_problem_and_the_first_row_stays() {
        Activities joined =
                Activities.of(
                        List.of(
                                file(
                                        "a.csv",
                                        "A1,2025-07-01,,b1,bill,passed,\nA1,2025-07-02,,b1,bill,passed,\n")));

        assertThat(joined.rows())
                .extracting(Activity::date)
                .containsExactly(LocalDate.of(2025, 7, 1));
        assertThat(joined.problems())
                .containsExactly(
                        new RowProblem(
                                new Source("a.csv", 3),
                                "activity_id",
                                Code.DUPLICATE_ID,
                                "A1",
                                "an id used once; it is also in a.csv line 2"));
    }

    @Test
    void an_id_used_in_two_files_is_a_problem_of_the_second() {
        Activities joined =
                Activities.of(
                        List.of(
                                file("a.csv", "A1,2025-07-01,,b1,bill,passed,\n"),
                                file("b.csv", "A1,2025-07-01,,b1,bill,passed,\n")));

        assertThat(joined.rows()).hasSize(1);
        assertThat(joined.problems())
                .extracting(RowProblem::source)
                .containsExactly(new Source("b.csv", 2));
    }

    @Test
    void a_matter_with_two_types_is_left_out_whole_and_others_go_on() {
        Activities joined =
                Activities.of(
                        List.of(
                                file(
                                        "a.csv",
                                        "A1,2025-07-01,,m1,bill,passed,\nA2,2025-07-01,,m2,bill,passed,\n"),
                                file(
                                        "b.csv",
                                        "A3,2025-07-01,,m1,petition,passed,\nA4,2025-07-01,,,,,X-1\n")));

        KnownRows known = joined.known(Optional.empty());
        assertThat(known.rows()).extracting(Activity::id).containsExactly("A2", "A4");
        assertThat(known.problems())
                .containsExactly(
                        new RowProblem(
                                new Source("b.csv", 2),
                                "matter_type",
                                Code.MATTER_OF_TWO_TYPES,
                                "petition",
                                "bill, as in a.csv line 2; the matter is left out until its rows agree"));
    }

    @Test
    void problems_of_the_files_come_along() {
        Activities joined =
                Activities.of(List.of(file("a.csv", "A1,2025-07-32,,m1,bill,passed,\n")));
        assertThat(joined.problems())
                .extracting(RowProblem::code)
                .containsExactly(Code.IMPOSSIBLE_DATE);
    }

    @Test
    void a_matter_has_its_activities_by_date_time_and_order_of_the_file() {
        Activities joined =
                Activities.of(
                        List.of(
                                file(
                                        "a.csv",
                                        """
                A1,2025-07-02,,m1,bill,passed,
                A2,2025-07-01,14:00,m1,bill,passed,
                A3,2025-07-01,,m1,bill,passed,
                A4,2025-07-01,09:00,m1,bill,passed,
                A5,2025-07-01,09:00,m1,bill,passed,
                """)));

        assertThat(joined.matters()).hasSize(1);
        assertThat(joined.matters().get(0).type()).isEqualTo("bill");
        assertThat(joined.matters().get(0).activities())
                .extracting(Activity::id)
                .containsExactly("A3", "A4", "A5", "A2", "A1");
    }

    private static ActivityFile file(String name, String rows) {
        Vocabulary vocabulary =
                new Vocabulary(
                        Set.of("passed"), Set.of("bill", "petition"), LocalDate.of(2013, 1, 1));
        return ActivityFile.read(
                name,
                new ByteArrayInputStream((HEADING + rows).getBytes(UTF_8)),
                vocabulary,
                new Limits(100_000, 1_000));
    }
}
