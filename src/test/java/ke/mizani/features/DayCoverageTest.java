package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.calendar.CountingRule;
import ke.mizani.calendar.DayExpression;
import ke.mizani.calendar.Period.Unit;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Timeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The features try every timeline, earlier wordings too, on the day before its deciding day, on it
 * and on the day after, and under each reading that can move it.
 */
class DayCoverageTest {

    private static final int SHORT = 6;

    /**
     * A 30 April that is a Saturday is followed by Labour Day on a Sunday, so that Monday is a
     * holiday: the first is in 2033, and no holiday of that year is known yet.
     */
    private static final Set<String> NO_SATURDAY_KNOWN = Set.of("BUD-15");

    private static List<Example> examples = List.of();

    @BeforeAll
    static void read() throws IOException {
        examples = Example.all(Path.of("features"));
    }

    @Test
    void every_timeline_has_an_example() {
        assertThat(examples.stream().map(Example::timeline).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        timelines().map(timeline -> timeline.duty().id()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withADay")
    void the_day_before_the_day_and_the_day_after_are_tried(String id, Timeline timeline) {
        Set<Long> tried =
                of(id).flatMap(e -> e.daysTried(timeline.clock().dueEvents()).stream())
                        .collect(Collectors.toSet());

        assertThat(tried).contains(-1L, 0L, 1L);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("readings")
    void every_reading_that_can_move_the_day_is_tried(String id, String words) {
        assertThat(of(id)).anyMatch(example -> example.reads(words));
    }

    private static Stream<Example> of(String id) {
        return examples.stream().filter(example -> example.timeline().equals(id));
    }

    private static Stream<Timeline> timelines() {
        return LiveRulebook.get().timelines().stream().map(timeline -> timeline.value());
    }

    /** A standard has no day of its own; a counter is tried by its number. */
    static Stream<Arguments> withADay() {
        return timelines()
                .filter(timeline -> !(timeline instanceof Timeline.Standard))
                .filter(timeline -> timeline.clock().start() != Clock.Start.COUNTED)
                .map(timeline -> Arguments.of(timeline.duty().id(), timeline));
    }

    static Stream<Arguments> readings() {
        return timelines()
                .filter(timeline -> !(timeline instanceof Timeline.Standard))
                .flatMap(DayCoverageTest::readings);
    }

    private static Stream<Arguments> readings(Timeline timeline) {
        String id = timeline.duty().id();
        boolean ofStatute = timeline.clock().counting() == CountingRule.CAP2_S57;
        List<Arguments> needed = new ArrayList<>();
        if (ofStatute && (timeline.clock().rolls() || isShort(timeline))) {
            if (!NO_SATURDAY_KNOWN.contains(id)) {
                needed.add(Arguments.of(id, "Saturdays are excluded"));
            }
        }
        if (timeline instanceof Timeline.ByDate limit
                && limit.to() instanceof DayExpression.FromPeriod from
                && from.fromItsEnd()
                && from.steps().get(0).unit() == Unit.MONTHS) {
            needed.add(Arguments.of(id, "months after the end of a"));
        }
        if (!ofStatute && timeline instanceof Timeline.Within limit) {
            if (limit.period().unit() == Unit.MONTHS) {
                needed.add(Arguments.of(id, "a constitutional month lasts"));
            }
        }
        return needed.stream();
    }

    private static boolean isShort(Timeline timeline) {
        return timeline instanceof Timeline.Within limit
                && limit.period().unit() == Unit.DAYS
                && limit.period().amount() <= SHORT;
    }
}
