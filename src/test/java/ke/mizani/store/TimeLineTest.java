package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Since the first publication there is exactly one at each moment. */
class TimeLineTest {

    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

    private static Instant hour(int hours) {
        return START.plusSeconds(3600L * hours);
    }

    private static Publication publication(int number, int made, int from) {
        return new Publication(number, "v" + number, hour(from), hour(made), "lcu", "because");
    }

    /** Each is made some hours after the one before, to take effect some hours later. */
    private static List<Publication> made(List<Integer> steps) {
        List<Publication> made = new ArrayList<>();
        int now = 0;
        for (int i = 0; i + 1 < steps.size(); i += 2) {
            now += steps.get(i);
            made.add(publication(made.size() + 1, now, now + steps.get(i + 1)));
        }
        return made;
    }

    @Property
    void at_each_moment_since_the_first_exactly_one_is_in_force(
            @ForAll @Size(min = 2, max = 24) List<@IntRange(min = 0, max = 9) Integer> steps) {
        TimeLine line = new TimeLine(made(steps));
        Instant first = line.spans().get(0).from();
        for (int hour = 0; hour < 240; hour++) {
            Instant moment = hour(hour);
            List<Publication> covering =
                    line.spans().stream()
                            .filter(span -> !span.from().isAfter(moment))
                            .filter(span -> span.until().map(moment::isBefore).orElse(true))
                            .map(TimeLine.Span::publication)
                            .toList();
            assertThat(covering).hasSize(moment.isBefore(first) ? 0 : 1);
            assertThat(line.at(moment)).isEqualTo(covering.stream().findFirst());
        }
    }

    @Property
    void what_was_in_force_once_stays_so_whatever_is_published_later(
            @ForAll @Size(min = 4, max = 24) List<@IntRange(min = 0, max = 9) Integer> steps) {
        List<Publication> made = made(steps);
        for (int known = 1; known < made.size(); known++) {
            TimeLine then = new TimeLine(made.subList(0, known));
            Instant next = made.get(known).publishedAt();
            for (int hour = 0; hour(hour).isBefore(next); hour++) {
                assertThat(new TimeLine(made).at(hour(hour))).isEqualTo(then.at(hour(hour)));
            }
        }
    }

    @Property
    void spans_begin_strictly_one_after_the_other(
            @ForAll @Size(min = 2, max = 24) List<@IntRange(min = 0, max = 9) Integer> steps) {
        TimeLine line = new TimeLine(made(steps));
        List<TimeLine.Span> spans = line.spans();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).from()).isBefore(spans.get(i).from());
            assertThat(spans.get(i - 1).until()).contains(spans.get(i).from());
        }
        assertThat(spans.get(spans.size() - 1).until()).isEmpty();
        assertThat(spans.size() + line.setAside().size()).isEqualTo(line.publications().size());
    }

    @Test
    void the_first_moment_belongs_to_the_new_one_and_the_one_before_it_to_the_old() {
        TimeLine line = new TimeLine(List.of(publication(1, 0, 0), publication(2, 1, 5)));

        assertThat(line.at(START.minusNanos(1000))).isEmpty();
        assertThat(line.at(START).map(Publication::number)).contains(1);
        assertThat(line.at(hour(5).minusNanos(1000)).map(Publication::number)).contains(1);
        assertThat(line.at(hour(5)).map(Publication::number)).contains(2);
    }

    @Test
    void one_that_was_to_come_is_set_aside_by_a_later_one_before_it() {
        TimeLine line =
                new TimeLine(
                        List.of(
                                publication(1, 0, 0),
                                publication(2, 1, 50),
                                publication(3, 2, 10)));

        assertThat(line.at(hour(60)).map(Publication::number)).contains(3);
        assertThat(line.setAside()).extracting(Publication::number).containsExactly(2);
    }
}
