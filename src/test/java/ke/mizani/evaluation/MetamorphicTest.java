package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Holiday;
import ke.mizani.calendar.Holidays;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.SittingCalendar;
import ke.mizani.evaluation.DueDay.Found;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.policy.Timeline;
import ke.mizani.report.CheckReport;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What must hold whatever happened: verdicts compared with the verdicts on the same matter told a
 * little differently.
 */
class MetamorphicTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Sentences ENGLISH = new Sentences(Language.EN);
    private static final List<Holiday> HOLIDAYS =
            FIRST.minusYears(1)
                    .datesUntil(LAST.plusDays(1))
                    .flatMap(day -> Register.RULEBOOK.holidays().on(day).stream())
                    .toList();

    /** What is recorded, when it is looked at and with what knowledge. */
    record Case(
            List<Activity> rows, LocalDate asOf, Optional<LocalDate> knownAsOf, Readings readings) {

        EvaluationRun evaluated() {
            return evaluated(rows);
        }

        EvaluationRun evaluated(List<Activity> told) {
            return new Evaluator(Register.RULEBOOK)
                    .evaluate(
                            new Evaluator.Request(
                                    new Activities(told, List.of()),
                                    List.of(),
                                    Optional.empty(),
                                    readings,
                                    new Viewpoint(asOf, knownAsOf),
                                    List.of()));
        }

        @Override
        public String toString() {
            return rows.stream().map(Case::line).collect(Collectors.joining("\n"))
                    + "\nas of "
                    + asOf
                    + ", known "
                    + knownAsOf
                    + ", "
                    + readings;
        }

        private static String line(Activity row) {
            return Stream.of(
                            row.id(),
                            row.date(),
                            row.time(),
                            row.matterType(),
                            row.matter(),
                            row.event(),
                            row.indicator(),
                            row.quantity(),
                            row.office(),
                            row.evidence(),
                            row.note(),
                            row.recordedOn())
                    .map(
                            cell ->
                                    cell instanceof Optional<?> o
                                            ? o.map(Object::toString).orElse("")
                                            : cell.toString())
                    .collect(Collectors.joining(","));
        }
    }

    private static void assertSame(EvaluationRun run, EvaluationRun other) {
        CheckReport report = new CheckReport(run, ENGLISH);
        CheckReport otherReport = new CheckReport(other, ENGLISH);
        assertThat(otherReport.csv()).isEqualTo(report.csv());
        assertThat(otherReport.json()).isEqualTo(report.json());
        assertThat(other).isEqualTo(run);
    }

    /** One clock, and a day that becomes a holiday. */
    record Clock(Timeline timeline, LocalDate start, LocalDate holiday, Readings readings) {

        Optional<Found> day(Holidays holidays) {
            DueDay days =
                    new DueDay(
                            holidays,
                            new Sittings(new SittingCalendar(List.of()), List.of(), start),
                            readings);
            Optional<NamedPeriod> named =
                    List.of("-2019-20", "-2025-26-q1", "-" + start.getYear(), "-2025-09").stream()
                            .flatMap(id -> timeline.clock().anchor().periodOf("x" + id).stream())
                            .findFirst();
            return named.isPresent()
                    ? Optional.of(days.in(timeline, named.get()))
                    : days.after(timeline, start);
        }
    }

    @Property(tries = 20_000)
    void a_new_holiday_never_makes_a_due_day_earlier(@ForAll("clocks") Clock clock) {
        List<Holiday> more = new ArrayList<>(HOLIDAYS);
        more.removeIf(holiday -> holiday.date().equals(clock.holiday()));
        more.add(holiday(clock.holiday()));

        Optional<Found> before = clock.day(new Holidays(HOLIDAYS));
        Optional<Found> after = clock.day(new Holidays(more));

        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        if (before.isPresent() && after.isPresent()) {
            assertThat(after.get().day()).isAfterOrEqualTo(before.get().day());
            assertThat(after.get().lastArguable()).isAfterOrEqualTo(before.get().lastArguable());
            if (clock.timeline().kind() == Timeline.Kind.NOT_BEFORE) {
                assertThat(after.get().day()).isEqualTo(before.get().day());
            }
        }
    }

    @Property(tries = 5_000)
    void a_holiday_gazetted_later_is_as_if_it_were_not_there(
            @ForAll("clocks") Clock clock, @ForAll("days") LocalDate known) {
        List<Holiday> then =
                HOLIDAYS.stream()
                        .filter(h -> h.gazettedOn().filter(known::isBefore).isEmpty())
                        .toList();

        assertThat(clock.day(Register.RULEBOOK.holidays().knownOn(known)).map(Found::strip))
                .isEqualTo(clock.day(new Holidays(then)).map(Found::strip));
    }

    @Property(tries = 1_500)
    void what_was_recorded_later_is_as_if_it_were_not_there(@ForAll("cases") Case told) {
        LocalDate known = told.knownAsOf().orElse(told.asOf());
        Case then = new Case(told.rows(), told.asOf(), Optional.of(known), told.readings());
        List<Activity> recorded =
                told.rows().stream()
                        .filter(row -> !row.recordedOn().orElse(row.date()).isAfter(known))
                        .toList();

        EvaluationRun run = then.evaluated();

        assertSame(run, then.evaluated(recorded));
        assertThat(run.findings().stream().flatMap(f -> f.why().steps().stream()))
                .allMatch(step -> step.activity().map(recorded::contains).orElse(true))
                .allMatch(step -> holidays(step).stream().allMatch(h -> h.knownOn(known)));
    }

    private static List<Holiday> holidays(Step step) {
        return step.strip().map(strip -> strip.holidays()).orElse(List.of());
    }

    @Property(tries = 1_500)
    void the_order_of_the_rows_never_matters(@ForAll("cases") Case told, @ForAll Random random) {
        List<Activity> shuffled = new ArrayList<>(told.rows());
        Collections.shuffle(shuffled, random);

        assertSame(told.evaluated(), told.evaluated(shuffled));
    }

    @Property(tries = 500)
    void the_same_question_has_the_same_answer_to_the_byte(@ForAll("cases") Case told) {
        assertSame(told.evaluated(), told.evaluated());
    }

    @Property(tries = 1_500)
    void what_is_dated_later_never_matters(@ForAll("cases") Case told) {
        List<Activity> happened =
                told.rows().stream().filter(row -> !row.date().isAfter(told.asOf())).toList();

        assertSame(told.evaluated(), told.evaluated(happened));
    }

    @Property(tries = 3_000)
    void every_finding_can_be_followed_and_its_days_are_in_order(@ForAll("cases") Case told) {
        for (Finding finding : told.evaluated().findings()) {
            assertThat(finding.why().steps()).as("steps of %s", finding).isNotEmpty();
            assertThat(finding.timeline().because().address())
                    .matches("timelines\\.xlsx![a-z ]+![A-Z]+[0-9]+");
            assertThat(finding.duty().clause().id()).isNotBlank();
            assertThat(finding.why().steps())
                    .as("the row of %s", finding)
                    .anyMatch(step -> step.row().equals(Optional.of(finding.timeline().because())));
            assertThat(finding.why().steps()).extracting(ENGLISH::of).noneMatch(String::isBlank);
            if (finding.timeline().value().kind() != Timeline.Kind.NOT_BEFORE) {
                assertThat(finding.lastArguableDay().or(finding::due).orElse(LAST))
                        .as("last arguable day of %s", finding)
                        .isAfterOrEqualTo(finding.due().orElse(LocalDate.MIN));
            }
            if (finding.daysLate().orElse(0) < 0) {
                assertThat(finding.status()).isIn(Status.TOO_EARLY, Status.EXCUSED);
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(
                random -> {
                    List<Activity> rows = RandomMatter.drawn(random);
                    LocalDate anchor = rows.get(random.nextInt(rows.size())).date();
                    LocalDate asOf = anchor.plusDays(random.nextInt(120));
                    Optional<LocalDate> known =
                            random.nextBoolean()
                                    ? Optional.of(asOf.minusDays(random.nextInt(90)))
                                    : Optional.empty();
                    return new Case(rows, asOf, known, readings(random));
                });
    }

    @Provide
    Arbitrary<Clock> clocks() {
        List<Timeline> dated =
                Register.RULEBOOK.timelines().stream()
                        .map(timeline -> timeline.value())
                        .filter(t -> t.kind() != Timeline.Kind.STANDARD)
                        .filter(t -> !DueDay.inHours(t))
                        .toList();
        return Arbitraries.randomValue(
                random -> {
                    LocalDate start = day(random);
                    return new Clock(
                            dated.get(random.nextInt(dated.size())),
                            start,
                            start.plusDays(random.nextInt(130)),
                            readings(random));
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.randomValue(MetamorphicTest::day);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
    }

    private static Readings readings(Random random) {
        return new Readings(
                Saturday.values()[random.nextInt(2)],
                MonthEnd.values()[random.nextInt(2)],
                ConstitutionalMonth.values()[random.nextInt(2)]);
    }

    private static Holiday holiday(LocalDate day) {
        return new Holiday(
                day,
                "a day of mourning",
                Optional.empty(),
                "Cap. 110 s.3",
                Confirmed.YES,
                "holidays.xlsx!holidays!A1");
    }
}
