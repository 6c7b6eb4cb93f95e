package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import ke.mizani.calendar.Window;
import ke.mizani.features.LiveRulebook;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.policy.Timeline;
import ke.mizani.rulebook.Rulebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With no record at all, the calendar opens each recurring duty once for each of its periods. */
class RecurringDutiesTest {

    private static final Rulebook RULEBOOK = LiveRulebook.get();
    private static final LocalDate FIRST = LocalDate.of(2013, 7, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);

    private static List<Finding> found(LocalDate from, LocalDate to, boolean others) {
        return new TimelineCheck(RULEBOOK, RULEBOOK.readings().value(), AS_OF, Optional.empty())
                .check(List.of(), Optional.of(new Recurrence(new Window(from, to), others)));
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream().map(f -> f.duty().id() + " " + f.matter()).sorted().toList();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2025-07-01, 2026-06-30,"
                + "BUD-13 budget-estimates-2026-27 | BUD-14 budget-estimates-2026-27"
                + " | ETH-02 declaration-2025 | FIN-01-old financial-statements-2024-25"
                + " | FIN-02 financial-statements-2024-25 | FIN-03 financial-statements-2024-25"
                + " | FIN-06 quarterly-report-2024-25-q4 | FIN-06 quarterly-report-2025-26-q1"
                + " | FIN-06 quarterly-report-2025-26-q2 | FIN-06 quarterly-report-2025-26-q3"
                + " | FIN-11 annual-report-2025",
        "2026-07-01, 2027-06-30,"
                + "BUD-13 budget-estimates-2027-28 | BUD-14 budget-estimates-2027-28"
                + " | BUD-16 finance-bill-2027-28"
                + " | ETH-02 declaration-2026 | FIN-01-old financial-statements-2025-26"
                + " | FIN-02 financial-statements-2025-26 | FIN-03 financial-statements-2025-26"
                + " | FIN-06 quarterly-report-2025-26-q4 | FIN-06 quarterly-report-2026-27-q1"
                + " | FIN-06 quarterly-report-2026-27-q2 | FIN-06 quarterly-report-2026-27-q3"
                + " | FIN-11 annual-report-2026",
        "2027-08-29, 2027-08-29, ''",
        "2027-08-30, 2027-08-30, FIN-01 financial-statements-2026-27",
        "2026-08-30, 2026-08-30, ''",
    })
    void a_year_of_the_assembly(LocalDate from, LocalDate to, String expected) {
        assertThat(String.join(" | ", names(found(from, to, false)))).isEqualTo(expected);
    }

    @Test
    void a_month_of_everybody() {
        assertThat(names(found(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30), true)))
                .containsExactly(
                        "BUD-04 budget-paper-2024-25",
                        "BUD-08 budget-paper-2026-27",
                        "BUD-23 county-transfer-2025-09",
                        "FIN-01-old financial-statements-2024-25",
                        "FIN-02 financial-statements-2024-25",
                        "FIN-03 financial-statements-2024-25");
    }

    @Test
    void a_duty_without_a_day_or_under_a_condition_is_not_opened() {
        List<Finding> all = found(FIRST, LocalDate.of(2030, 6, 30), true);

        assertThat(all).noneMatch(f -> f.timeline().value() instanceof Timeline.Standard);
        assertThat(all).noneMatch(f -> f.timeline().value().clock().conditional());
    }

    @Test
    void every_opened_duty_says_so_first_and_rests_on_no_evidence() {
        assertThat(found(FIRST, LocalDate.of(2030, 6, 30), true))
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        f -> {
                            assertThat(f.why().steps().get(0).topic())
                                    .isEqualTo("opened-by-calendar");
                            assertThat(f.why().steps())
                                    .extracting(Step::activity)
                                    .allMatch(Optional::isEmpty);
                            assertThat(f.trigger()).isEmpty();
                            assertThat(f.done()).isEmpty();
                            assertThat(f.due()).isPresent();
                        });
    }

    @Test
    void every_calendar_timeline_with_a_day_is_opened_in_some_year() {
        BiPredicate<Timeline, List<Finding>> opened =
                (limit, all) -> all.stream().anyMatch(f -> f.timeline().value().equals(limit));
        List<Finding> all = found(FIRST, LocalDate.of(2033, 6, 30), true);

        assertThat(RULEBOOK.timelines())
                .extracting(row -> row.value())
                .filteredOn(limit -> limit.clock().anchor().calendar())
                .filteredOn(limit -> !(limit instanceof Timeline.Standard))
                .filteredOn(limit -> !limit.clock().conditional())
                .allMatch(limit -> opened.test(limit, all));
    }

    @Property(tries = 60)
    void windows_side_by_side_open_what_one_long_window_opens(
            @ForAll @IntRange(max = 5000) int start,
            @ForAll @IntRange(max = 500) int first,
            @ForAll @IntRange(max = 500) int second) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate middle = from.plusDays(first);
        LocalDate to = middle.plusDays(second + 1L);

        List<String> apart = new ArrayList<>(names(found(from, middle, true)));
        apart.addAll(names(found(middle.plusDays(1), to, true)));
        Collections.sort(apart);

        assertThat(apart).doesNotHaveDuplicates().isEqualTo(names(found(from, to, true)));
    }

    @Test
    void the_same_window_gives_the_same_findings() {
        LocalDate to = FIRST.plusDays(new Random(1).nextInt(2000));

        assertThat(found(FIRST, to, true)).isEqualTo(found(FIRST, to, true));
    }
}
