package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ke.mizani.calendar.Readings;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks in {@code rules/}, read, compiled and asked afresh. */
class ShippedRulebookTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 6, 30);
    private static final Rulebook RULEBOOK = Rulebook.compile(Workbooks.shipped());

    @Test
    void the_engine_finds_the_timelines_that_a_plain_search_finds() {
        assertThat(RULEBOOK.matterTypes()).hasSize(26);
        for (String type : RULEBOOK.matterTypes()) {
            List<Decision<Timeline>> searched =
                    RULEBOOK.timelines().stream()
                            .filter(row -> row.value().duty().matterTypes().contains(type))
                            .toList();
            assertThat(RULEBOOK.timelinesFor(type)).as(type).isEqualTo(searched);
        }
    }

    @Test
    void a_matter_of_no_known_type_has_no_timelines() {
        assertThat(RULEBOOK.timelinesFor("bill|petition")).isEmpty();
        assertThat(RULEBOOK.timelinesFor(".*")).isEmpty();
    }

    @Test
    void a_decision_names_the_cell_of_its_row() {
        assertThat(RULEBOOK.timelinesFor("bill").get(0).because().address())
                .isEqualTo("timelines.xlsx!timelines!A10");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "institutional, 1.00, Excellent",
        "institutional, 2.399999999999999999999, Excellent",
        "institutional, 2.40, Excellent",
        "institutional, 2.4, Excellent",
        "institutional, 2.400, Excellent",
        "institutional, 2.4000000001, Very Good",
        "institutional, 2.40000000000000000000000000001, Very Good",
        "institutional, 3.00, Very Good",
        "institutional, 3.0000000001, Good",
        "institutional, 3.60, Good",
        "institutional, 3.6000000001, Fair",
        "institutional, 4.00, Fair",
        "institutional, 4.0000000001, Poor",
        "institutional, 5.00, Poor",
        "staff, 250, Excellent",
        "staff, 100.0001, Excellent",
        "staff, 100, Very Good",
        "staff, 100.00, Very Good",
        "staff, 99.999, Good",
        "staff, 80, Good",
        "staff, 79.999, Fair",
        "staff, 60, Fair",
        "staff, 59.999, Poor",
        "staff, 0, Poor",
    })
    void a_score_on_a_limit_belongs_to_the_band_that_includes_it(
            String scheme, BigDecimal score, String grade) {
        assertThat(RULEBOOK.band(scheme, score, YEAR_END).value().grade()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "institutional, 0.9999, 2025-06-30, no score is better than the best",
        "institutional, 5.0001, 2025-06-30, no score is worse than the worst",
        "staff, -0.0001, 2025-06-30, no score is worse than the worst",
        "staff, 90, 2016-06-30, the form came into use a day later",
        "personal, 90, 2025-06-30, there is no such scheme",
    })
    void without_a_row_there_is_no_grade(
            String scheme, BigDecimal score, LocalDate day, String because) {
        assertThatExceptionOfType(NoSingleRow.class)
                .as(because)
                .isThrownBy(() -> RULEBOOK.band(scheme, score, day))
                .withMessage(
                        "no row of schemes.xlsx!bands for scheme %s, score %s, on %s",
                        scheme, score, day);
    }

    @Test
    void a_scheme_is_used_from_its_first_day_on() {
        assertThat(RULEBOOK.scheme("staff", LocalDate.of(2016, 7, 1)).value().decimals())
                .isEqualTo(2);
        assertThatThrownBy(() -> RULEBOOK.scheme("staff", LocalDate.of(2016, 6, 30)))
                .isInstanceOf(NoSingleRow.class)
                .hasMessage("no row of schemes.xlsx!schemes for scheme staff on 2016-06-30");
    }

    @Test
    void a_formula_that_no_row_gives_is_absent() {
        assertThat(RULEBOOK.formula("staff", "lower", YEAR_END)).isEmpty();
        assertThat(RULEBOOK.formula("staff", "higher", LocalDate.of(2010, 1, 1))).isEmpty();
        assertThat(
                        RULEBOOK.formula("institutional", "lower", YEAR_END)
                                .orElseThrow()
                                .value()
                                .zeroTargetMissed())
                .contains(new BigDecimal("5"));
    }

    @Test
    void bands_are_listed_best_first() {
        assertThat(RULEBOOK.bands("staff", YEAR_END))
                .extracting(band -> band.value().grade() + ", " + band.value().limit())
                .containsExactly(
                        "Excellent, more than 100",
                        "Very Good, at least 100",
                        "Good, at least 80",
                        "Fair, at least 60",
                        "Poor, at least 0");
        assertThat(RULEBOOK.bands("staff", LocalDate.of(2016, 6, 30))).isEmpty();
    }

    @Test
    void the_default_readings_stand_in_their_table() {
        Decision<Readings> readings = RULEBOOK.readings();
        assertThat(readings.value())
                .isEqualTo(
                        new Readings(
                                Readings.Saturday.COUNTS,
                                Readings.MonthEnd.CORRESPONDING,
                                Readings.ConstitutionalMonth.BEGINNING_OF_DAY));
        assertThat(readings.because().address()).isEqualTo("readings.xlsx!interpretations!A10");
    }

    @ParameterizedTest(name = "{0} cannot be without {1}: {2}")
    @CsvSource({
        "delivered-to-governor, bill-passed, true",
        "commenced, bill-introduced, true",
        "assented, bill-passed-again, false",
        "gazetted-kenya, assented, false",
        "gazetted-kenya, delivered-to-governor, true",
        "bill-passed, delivered-to-governor, false",
        "bill-passed, bill-passed, false",
        "unheard-of, bill-passed, false",
    })
    void a_later_event_implies_the_earlier(String later, String earlier, boolean implied) {
        assertThat(RULEBOOK.implies(later, earlier)).isEqualTo(implied);
    }

    @Test
    void words_have_a_meaning() {
        assertThat(RULEBOOK.events()).hasSize(180);
        assertThat(RULEBOOK.meaningOf("assented")).isEqualTo("Governor signs");
        assertThat(RULEBOOK.meaningOf("procurement")).isEqualTo("one procurement contract");
        assertThatThrownBy(() -> RULEBOOK.meaningOf("asented"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asented");
    }

    @Test
    void many_may_ask_at_once() throws Exception {
        Rulebook fresh = Rulebook.compile(Workbooks.shipped());
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> asking =
                    () ->
                            fresh.band("staff", new BigDecimal("99"), YEAR_END).value().grade()
                                    + fresh.timelinesFor("petition").size();
            var answers = threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> asking).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo("Good5");
            }
        } finally {
            threads.shutdown();
        }
    }
}
