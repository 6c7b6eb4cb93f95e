package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.policy.InForce;
import ke.mizani.policy.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which wording of a provision is law on which day, and what is said where there is none. */
class TemporalCoverageTest {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final String EARLIER = "-old";

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void at_most_one_wording_is_law_on_a_day(String family, List<Timeline> wordings) {
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(
                        day ->
                                assertThat(wordings)
                                        .as("wordings of %s on %s", family, day)
                                        .filteredOn(wording -> wording.duty().inForce().on(day))
                                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void an_earlier_wording_hands_over_to_the_later_without_a_gap() {
        List<List<Timeline>> amended =
                byFamily().values().stream().filter(wordings -> wordings.size() > 1).toList();

        assertThat(amended).hasSize(6);
        for (List<Timeline> wordings : amended) {
            assertThat(FIRST.datesUntil(LAST.plusDays(1)))
                    .as("days with a wording of %s", wordings.get(0).duty().id())
                    .allMatch(day -> wordings.stream().anyMatch(w -> w.duty().inForce().on(day)));
        }
    }

    @ParameterizedTest(name = "{0} on {1}: in force {2}")
    @MethodSource("ends")
    void a_clock_starts_only_on_a_day_on_which_its_wording_is_law(
            String id, LocalDate start, boolean law) {
        Timeline timeline = timeline(id);
        String type = timeline.duty().matterTypes().stream().sorted().findFirst().orElseThrow();
        String trigger = timeline.clock().triggers().get(0);

        Finding finding =
                new Register(type, "matter")
                        .with(Entry.of(trigger, start))
                        .finding(id, start.plusDays(1).toString());

        assertThat(finding.status() != Status.NOT_APPLICABLE).isEqualTo(law);
        assertThat(finding.due().isPresent() && !law).isFalse();
        assertThat(whyNot(finding)).hasSize(law ? 0 : 1);
        whyNot(finding).forEach(step -> namesTheGap(step, start, timeline));
    }

    /** Either the wording that was law instead, or the days on which there was none. */
    private static void namesTheGap(Step step, LocalDate day, Timeline timeline) {
        String family = timeline.duty().id().replace(EARLIER, "");
        List<Timeline> others =
                timelines().stream()
                        .filter(w -> w.duty().id().replace(EARLIER, "").equals(family))
                        .filter(w -> w.duty().inForce().on(day))
                        .toList();
        assertThat(step.facts()).containsEntry("day", day);
        if (others.isEmpty()) {
            assertThat(step.topic()).isEqualTo("no-wording-before");
            assertThat(step.facts())
                    .containsEntry("wording", family)
                    .containsEntry("to", day)
                    .containsEntry("next", day.plusDays(1))
                    .doesNotContainKey("from");
        } else {
            assertThat(step.topic()).isEqualTo("not-in-force");
            assertThat(step.facts()).containsEntry("wording", others.get(0).duty().id());
        }
    }

    private static List<Step> whyNot(Finding finding) {
        return finding.why().steps().stream()
                .filter(step -> step.topic().matches("not-in-force|no-wording-.*"))
                .toList();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "BUD-01,     cfsp-2026-27, fiscal-strategy-paper, false, 7 March 2026 was before the change",
        "BUD-01-old, cfsp-2026-27, fiscal-strategy-paper, true,  28 February 2026",
        "BUD-01,     cfsp-2027-28, fiscal-strategy-paper, true,  7 March 2027",
        "BUD-01-old, cfsp-2027-28, fiscal-strategy-paper, false, 28 February 2027",
        "FIN-01,     accounts-2025-26, financial-statements, false, 30 June 2026 was before it",
        "FIN-01-old, accounts-2025-26, financial-statements, true,  30 June 2026",
        "FIN-01,     accounts-2026-27, financial-statements, true,  30 June 2027",
        "FIN-01-old, accounts-2026-27, financial-statements, false, 30 June 2027",
        "FIN-04,     accounts-2026-27, financial-statements, true,  30 June 2027",
        "FIN-04-old, accounts-2026-27, financial-statements, false, 30 June 2027",
        "BUD-23,     fund-2025-08, county-transfer, false, 15 August 2025 was four days too early",
        "BUD-23,     fund-2025-09, county-transfer, true,  15 September 2025",
    })
    void a_calendar_duty_asks_for_the_law_of_the_day_its_clock_starts(
            String id, String matter, String type, boolean law, String because) {
        Finding finding =
                new Register(type, matter)
                        .with(Entry.of("matter-opened", "2014-01-01"))
                        .finding(id, "2027-12-31");

        assertThat(finding.status() != Status.NOT_APPLICABLE).as(because).isEqualTo(law);
        assertThat(whyNot(finding)).hasSize(law ? 0 : 1);
    }

    static Stream<Arguments> families() {
        return byFamily().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    /** The first and the last day of each wording, and the day outside. */
    static Stream<Arguments> ends() {
        return timelines().stream()
                .filter(timeline -> !timeline.clock().triggers().isEmpty())
                .filter(timeline -> !timeline.clock().conditional())
                .flatMap(TemporalCoverageTest::ends);
    }

    private static Stream<Arguments> ends(Timeline timeline) {
        String id = timeline.duty().id();
        InForce time = timeline.duty().inForce();
        return Stream.concat(
                time.from().stream()
                        .flatMap(
                                day ->
                                        Stream.of(
                                                Arguments.of(id, day.minusDays(1), false),
                                                Arguments.of(id, day, true))),
                time.to().stream()
                        .flatMap(
                                day ->
                                        Stream.of(
                                                Arguments.of(id, day, true),
                                                Arguments.of(id, day.plusDays(1), false))));
    }

    private static Map<String, List<Timeline>> byFamily() {
        return timelines().stream()
                .collect(
                        Collectors.groupingBy(
                                timeline -> timeline.duty().id().replace(EARLIER, "")));
    }

    private static Timeline timeline(String id) {
        return timelines().stream()
                .filter(timeline -> timeline.duty().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Timeline> timelines() {
        return Register.RULEBOOK.timelines().stream().map(timeline -> timeline.value()).toList();
    }
}
