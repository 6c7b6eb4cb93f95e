package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.Window;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.MovedClock;
import ke.mizani.evaluation.MovedClocks;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.TimelineCheck;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Extension;
import ke.mizani.rulebook.Rulebook;

/**
 * What happened in a matter, when it is looked at, and what must be said about one timeline of it.
 */
public final class TimelineSteps {

    private static final Set<DayOfWeek> SITTING_DAYS =
            EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private final RecordBook book = new RecordBook();
    private final AnnouncedSittings announced = new AnnouncedSittings();
    private UnaryOperator<Rulebook> reading = UnaryOperator.identity();
    private Readings readings = LiveRulebook.get().readings().value();
    private Optional<LocalDate> knownOn = Optional.empty();
    private String matter = "";
    private String matterType = "";
    private Optional<Recurrence> recurrence = Optional.empty();
    private List<Finding> findings = List.of();
    private List<MovedClock> moved = List.of();

    @ParameterType("\\d{4}-\\d{2}-\\d{2}")
    public LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @ParameterType("\\d{2}:\\d{2}")
    public String hour(String text) {
        return text;
    }

    @ParameterType("[A-Z]+-\\d{2}(?:-old)?")
    public String timeline(String text) {
        return text;
    }

    @ParameterType("[A-Z][A-Z0-9]*(?:-[A-Za-z0-9]+)+")
    public String clause(String text) {
        return text;
    }

    @ParameterType("House|Speaker|Clerk")
    public String extender(String text) {
        return text.equals("House") ? "county-assembly" : text.toLowerCase(Locale.ROOT);
    }

    // ---- readings and knowledge

    @Given("the reading {string} is {string}")
    public void theReadingIs(String id, String alternative) {
        UnaryOperator<Rulebook> earlier = reading;
        reading =
                unread -> {
                    Rulebook before = earlier.apply(unread);
                    return before.under(before.interpretations().with(id, alternative));
                };
        readings = rulebook().readings().value();
    }

    @Given("Saturdays count")
    public void saturdaysCount() {
        readings =
                new Readings(Saturday.COUNTS, readings.monthEnd(), readings.constitutionalMonth());
    }

    @Given("Saturdays are excluded")
    public void saturdaysAreExcluded() {
        readings =
                new Readings(
                        Saturday.EXCLUDED, readings.monthEnd(), readings.constitutionalMonth());
    }

    @Given("months after the end of a year/quarter run from its next day")
    public void monthsRunFromTheNextDay() {
        readings =
                new Readings(
                        readings.saturday(), MonthEnd.NEXT_DAY, readings.constitutionalMonth());
    }

    @Given("a constitutional month lasts through its last day")
    public void constitutionalMonthThroughTheDay() {
        readings =
                new Readings(
                        readings.saturday(),
                        readings.monthEnd(),
                        ConstitutionalMonth.THROUGH_THE_DAY);
    }

    @Given("we know only what was known on {date}")
    public void knownOn(LocalDate day) {
        knownOn = Optional.of(day);
    }

    // ---- what happened

    @Given("^the ([a-z]+(?:-[a-z]+)*) \"([^\"]+)\"$")
    public void theMatter(String type, String id) {
        matterType = type;
        matter = id;
    }

    @Given("{string} happened on {date}")
    public void happened(String event, LocalDate day) {
        book.enter(of(event, day));
    }

    @Given("{string} happened on {date} at {hour}")
    public void happenedAt(String event, LocalDate day, String hour) {
        RecordBook.Entry entry = of(event, day);
        entry.time = hour;
        book.enter(entry);
    }

    @Given("{string} happened on {date} and was entered on {date}")
    public void happenedEnteredLater(String event, LocalDate day, LocalDate entered) {
        RecordBook.Entry entry = of(event, day);
        entry.recordedOn = entered.toString();
        book.enter(entry);
    }

    @Given("reports differ whether {string} happened on {date} or on {date}")
    public void reportsDiffer(String event, LocalDate one, LocalDate other) {
        for (LocalDate day : List.of(one, other)) {
            RecordBook.Entry entry = of(event, day);
            entry.note = "disputed: two reports";
            book.enter(entry);
        }
    }

    @Given("^the House sat on (\\d{4}.*)$")
    public void theHouseSatOn(String days) {
        Stream.of(days.split(",\\s*")).map(LocalDate::parse).forEach(this::sitting);
    }

    @Given("the House sat every Tuesday, Wednesday and Thursday from {date} to {date}")
    public void theHouseSatEveryWeek(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1))
                .filter(day -> SITTING_DAYS.contains(day.getDayOfWeek()))
                .forEach(this::sitting);
    }

    @Given("^the House announced on (\\d{4}-\\d{2}-\\d{2}) that it would sit on (\\d{4}.*)$")
    public void announcedOn(String announcement, String days) {
        Stream.of(days.split(",\\s*"))
                .map(LocalDate::parse)
                .forEach(day -> announced.add(day, LocalDate.parse(announcement)));
    }

    @Given("the sitting of {date} was called off on {date}")
    public void calledOff(LocalDate day, LocalDate withdrawn) {
        announced.withdraw(day, withdrawn);
    }

    @Given("we look for what is due from {date} to {date}")
    public void window(LocalDate from, LocalDate to) {
        recurrence = Optional.of(new Recurrence(new Window(from, to), false));
    }

    @Given("we look for what anybody must do from {date} to {date}")
    public void windowOfAll(LocalDate from, LocalDate to) {
        recurrence = Optional.of(new Recurrence(new Window(from, to), true));
    }

    @Given("a court stopped the clock on {date}")
    public void courtStopped(LocalDate day) {
        control("clock-suspended", day, "", "", "order of the High Court");
    }

    @Given("the court let the clock go on on {date}")
    public void courtLetGoOn(LocalDate day) {
        control("clock-resumed", day, "", "", "resume: order discharged");
    }

    @Given("the court let the clock start again on {date}")
    public void courtLetStartAgain(LocalDate day) {
        control("clock-resumed", day, "", "", "restart: order discharged");
    }

    @Given("the {extender} extended the time of {timeline} by {bigdecimal} day(s) on {date}")
    public void extended(String office, String timeline, BigDecimal days, LocalDate day) {
        RecordBook.Entry entry = of("deadline-extended", day);
        entry.office = office;
        entry.indicator = timeline;
        entry.quantity = days.toPlainString();
        entry.note = "minute of the day";
        book.enter(entry);
    }

    @Given("the breach of {timeline} was excused on {date}")
    public void excused(String timeline, LocalDate day) {
        control("breach-excused", day, timeline, "", "flood closed the offices");
    }

    /** With the sittings announced, its unsettled provisions read as said. */
    private Rulebook rulebook() {
        return reading.apply(announced.rulebook());
    }

    // ---- looking at it

    @When("{timeline} is checked on {date}")
    public void check(String timeline, LocalDate asOf) {
        Activities activities = book.activities();
        findings =
                new TimelineCheck(rulebook(), readings, asOf, knownOn)
                        .check(activities.matters(), recurrence).stream()
                                .filter(finding -> finding.matter().equals(matter))
                                .filter(finding -> finding.duty().id().equals(timeline))
                                .toList();
    }

    @When("{timeline} is checked on {date} for the clock started on {date}")
    public void checkOneClock(String timeline, LocalDate asOf, LocalDate start) {
        check(timeline, asOf);
        findings =
                findings.stream()
                        .filter(
                                f ->
                                        f.trigger()
                                                .map(Occurrence::date)
                                                .filter(start::equals)
                                                .isPresent())
                        .toList();
    }

    @When("we ask on {date} what has moved since {date}")
    public void askWhatMoved(LocalDate asOf, LocalDate since) {
        Evaluator.Request request =
                new Evaluator.Request(
                                book.activities(),
                                List.of(),
                                Optional.empty(),
                                readings,
                                new Viewpoint(asOf, knownOn),
                                List.of())
                        .lookingFor(recurrence);
        moved = new MovedClocks(rulebook()).since(since, request).clocks();
    }

    // ---- what must be said

    @Then("nothing has moved")
    public void nothingMoved() {
        assertThat(moved).isEmpty();
    }

    @Then("{timeline} has moved from {date} to {date}")
    public void hasMoved(String timeline, LocalDate then, LocalDate now) {
        MovedClock clock = movedClock(timeline);
        assertThat(clock.dueThen()).contains(then);
        assertThat(clock.now().due()).contains(now);
    }

    @Then("{timeline} has not moved")
    public void hasNotMoved(String timeline) {
        assertThat(moved)
                .noneMatch(
                        clock ->
                                clock.now().duty().id().equals(timeline)
                                        && clock.now().matter().equals(matter));
    }

    @Then("{timeline} has moved because {date} became a holiday")
    public void movedByHoliday(String timeline, LocalDate day) {
        assertThat(movedClock(timeline).why().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.topic()).isEqualTo("holiday-gazetted-since"))
                .satisfies(step -> assertThat(step.facts()).containsEntry("day", day));
    }

    @Then("{timeline} has moved because {string} was entered on {date}")
    public void movedByRow(String timeline, String event, LocalDate entered) {
        assertThat(movedClock(timeline).why().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.topic()).isEqualTo("row-recorded-since"))
                .satisfies(
                        step ->
                                assertThat(step.facts())
                                        .containsEntry("event", event)
                                        .containsEntry("recorded", entered));
    }

    private MovedClock movedClock(String timeline) {
        List<MovedClock> found =
                moved.stream()
                        .filter(clock -> clock.now().duty().id().equals(timeline))
                        .filter(clock -> clock.now().matter().equals(matter))
                        .toList();
        assertThat(found).as("moved clocks of the timeline").hasSize(1);
        return found.get(0);
    }

    @Then("the calendar has opened it")
    public void openedByCalendar() {
        assertThat(topics()).contains("opened-by-calendar");
        assertThat(finding().trigger()).isEmpty();
    }

    @Then("the office has opened it")
    public void openedByOffice() {
        assertThat(topics()).doesNotContain("opened-by-calendar").contains("period-named");
    }

    @Then("no wording of {timeline} was in force before {date}")
    public void noWordingBefore(String timeline, LocalDate day) {
        assertThat(finding().why().steps())
                .filteredOn(step -> step.topic().equals("no-wording-before"))
                .singleElement()
                .satisfies(
                        step ->
                                assertThat(step.facts())
                                        .containsEntry("wording", timeline)
                                        .containsEntry("next", day));
    }

    @Then("^the (?:last|first lawful) day is forecast for (\\d{4}-\\d{2}-\\d{2})$")
    public void forecast(String day) {
        assertThat(finding().due()).isEmpty();
        assertThat(finding().why().steps())
                .filteredOn(step -> step.topic().startsWith("forecast-"))
                .singleElement()
                .satisfies(
                        step ->
                                assertThat(step.facts())
                                        .containsEntry("day", LocalDate.parse(day)));
    }

    @Then("no day is forecast")
    public void noForecast() {
        assertThat(topics()).noneMatch(topic -> topic.startsWith("forecast-"));
    }

    @Then("the announced sitting of {date} is said not to be recorded")
    public void notRecorded(LocalDate day) {
        assertThat(finding().why().steps())
                .filteredOn(step -> step.topic().equals("announced-not-held"))
                .singleElement()
                .satisfies(step -> assertThat(step.facts()).containsEntry("days", day.toString()));
    }

    private List<String> topics() {
        return finding().why().steps().stream().map(Step::topic).toList();
    }

    @Then("the duty is met")
    public void met() {
        expect(Status.MET, OptionalInt.of(0));
        notBreached();
    }

    @Then("the clock is still running")
    public void running() {
        expect(Status.PENDING, OptionalInt.empty());
    }

    @Then("it is overdue by {int} day(s)")
    public void overdue(int days) {
        expect(Status.OVERDUE, OptionalInt.of(days));
    }

    @Then("it is late by {int} day(s)")
    public void late(int days) {
        expect(Status.MET_LATE, OptionalInt.of(days));
    }

    @Then("it is too early by {int} day(s)")
    public void tooEarly(int days) {
        expect(Status.TOO_EARLY, OptionalInt.of(-days));
    }

    @Then("it is too early")
    public void tooEarlyByDaysNotKnown() {
        expect(Status.TOO_EARLY, OptionalInt.empty());
        assertThat(finding().daysLate()).isEmpty();
        assertThat(finding().due()).isEmpty();
    }

    @Then("we cannot tell")
    public void cannotTell() {
        expect(Status.CANNOT_TELL, OptionalInt.empty());
    }

    @Then("the rule does not apply")
    public void doesNotApply() {
        expect(Status.NOT_APPLICABLE, OptionalInt.empty());
        assertThat(finding().due()).isEmpty();
    }

    @Then("another clock has taken its place")
    public void replaced() {
        expect(Status.NOT_APPLICABLE, OptionalInt.empty());
        notBreached();
    }

    @Then("the extension has no effect, since {refusal}")
    public void extensionRefused(Extension.Refusal why) {
        assertThat(topics()).contains("extension-refused-" + why.word());
    }

    @ParameterType(
            "nobody has the power|only the House has the power|only the Speaker has the power|the time had run out")
    public Extension.Refusal refusal(String text) {
        return switch (text) {
            case "nobody has the power" -> Extension.Refusal.NO_POWER;
            case "only the House has the power" -> Extension.Refusal.HOUSE_ONLY;
            case "only the Speaker has the power" -> Extension.Refusal.CHAIR_ONLY;
            default -> Extension.Refusal.TOO_LATE;
        };
    }

    @Then("it is left out by the reading {string}")
    public void leftOutBy(String id) {
        assertThat(finding().why().steps())
                .anyMatch(
                        step ->
                                step.topic().equals("left-out-by-reading")
                                        && id.equals(step.facts().get("interpretation")));
    }

    @Then("both computations are told: {string} and {string}")
    public void bothTold(String one, String other) {
        List<String> told =
                finding().why().steps().stream()
                        .filter(step -> step.topic().equals("alternative"))
                        .map(step -> step.facts().get("status") + " due " + step.facts().get("due"))
                        .toList();
        assertThat(told).containsExactly(one, other);
    }

    @Then("no clock runs")
    public void noClockRuns() {
        assertThat(findings).isEmpty();
    }

    @Then("the clock stands still")
    public void standsStill() {
        expect(Status.SUSPENDED, OptionalInt.empty());
    }

    @Then("the reports disagree about it")
    public void disputed() {
        expect(Status.DISPUTED, OptionalInt.empty());
    }

    @Then("it is excused, with {int} day(s) of delay")
    public void isExcused(int days) {
        expect(Status.EXCUSED, OptionalInt.of(days));
        notBreached();
    }

    @Then("the law has supplied the outcome")
    public void deemed() {
        expect(Status.DEEMED, OptionalInt.empty());
        notBreached();
    }

    @Then("the law supplies {string} on {date}")
    public void lawSupplies(String event, LocalDate day) {
        deemed();
        Clock clock = finding().timeline().value().clock();
        assertThat(clock.onExpiry()).contains(event);
        assertThat(finding().due()).contains(day);
    }

    @Then("^the last day (?:is|was) (\\d{4}-\\d{2}-\\d{2})$")
    public void lastDay(String day) {
        assertThat(finding().due()).contains(LocalDate.parse(day));
    }

    @Then("^(?:the first lawful day is|the effect comes on) (\\d{4}-\\d{2}-\\d{2})$")
    public void firstLawfulDay(String day) {
        lastDay(day);
    }

    @Then("^(?:the last day is not known yet|no last day is set)$")
    public void noLastDay() {
        assertThat(finding().due()).isEmpty();
    }

    @Then("the last arguable day is {date}")
    public void lastArguableDay(LocalDate day) {
        assertThat(finding().lastArguableDay()).contains(day);
    }

    @Then("the finding cites {clause}")
    public void cites(String clause) {
        assertThat(finding().duty().clause().id()).isEqualTo(clause);
    }

    @Then("it is a breach")
    public void breached() {
        assertThat(finding().breach()).isTrue();
    }

    @Then("it is no breach")
    public void notBreached() {
        assertThat(findings).noneMatch(Finding::breach);
    }

    @Then("it is a duty of the {word}")
    public void binds(String party) {
        assertThat(finding().duty().binds().word()).isEqualTo(party);
        assertThat(finding().bindsAssembly()).isEqualTo(party.equals("assembly"));
    }

    private void expect(Status status, OptionalInt daysLate) {
        Finding finding = finding();
        assertThat(finding.status()).as(finding.why().toString()).isEqualTo(status);
        if (daysLate.isPresent()) {
            assertThat(finding.daysLate()).isEqualTo(daysLate);
        }
    }

    private Finding finding() {
        assertThat(findings).as("findings on the timeline").hasSize(1);
        return findings.get(0);
    }

    private RecordBook.Entry of(String event, LocalDate day) {
        RecordBook.Entry entry = new RecordBook.Entry();
        entry.matter = matter;
        entry.matterType = matterType;
        entry.event = event;
        entry.date = day.toString();
        return entry;
    }

    private void sitting(LocalDate day) {
        RecordBook.Entry entry = of("sitting-held", day);
        entry.matter = "sitting-calendar";
        entry.matterType = "sitting-calendar";
        book.enter(entry);
    }

    private void control(
            String event, LocalDate day, String timeline, String quantity, String reason) {
        RecordBook.Entry entry = of(event, day);
        entry.indicator = timeline;
        entry.quantity = quantity;
        entry.note = reason;
        book.enter(entry);
    }
}
