package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.ControlRows.Adjusted;
import ke.mizani.evaluation.DueDay.Found;
import ke.mizani.evaluation.Outcome.Verdict;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Timeline;
import ke.mizani.rulebook.Rulebook;

/**
 * Runs every clock of one matter, again and again while the law raises events that start further
 * clocks.
 */
final class MatterCheck {

    private final Rulebook rulebook;
    private final DueDay days;
    private final LocalDate asOf;
    private final History history;

    MatterCheck(Rulebook rulebook, DueDay days, LocalDate asOf, History history) {
        this.rulebook = rulebook;
        this.days = days;
        this.asOf = asOf;
        this.history = history;
    }

    List<Finding> findings() {
        List<Decision<Timeline>> timelines = rulebook.timelinesFor(history.type());
        List<Outcome> outcomes;
        boolean raised;
        do {
            outcomes = new ArrayList<>();
            for (Decision<Timeline> timeline : timelines) {
                outcomes.addAll(clocksOf(timeline));
            }
            raised = false;
            for (Outcome outcome : outcomes) {
                raised |= outcome.raised().filter(history::raise).isPresent();
            }
        } while (raised);
        outcomes.addAll(withoutTrigger(timelines, outcomes));
        return outcomes.stream().map(Outcome::finding).toList();
    }

    private List<Outcome> clocksOf(Decision<Timeline> timeline) {
        return unlessLeftOut(clocksInForce(timeline));
    }

    private List<Outcome> unlessLeftOut(List<Outcome> outcomes) {
        return new LeftOut(rulebook.interpretations(), history.matter()).of(outcomes);
    }

    private List<Outcome> clocksInForce(Decision<Timeline> timeline) {
        Clock clock = timeline.value().clock();
        if (clock.anchor().calendar()) {
            return List.of(calendarClock(timeline));
        }
        if (clock.start() == Clock.Start.COUNTED) {
            return counted(timeline);
        }
        if (timeline.value() instanceof Timeline.Standard) {
            return new Standards(history, asOf, new NotInForce(rulebook)).outcomes(timeline);
        }
        return starts(clock).stream().map(start -> eventClock(timeline, start)).toList();
    }

    private List<Occurrence> starts(Clock clock) {
        List<Occurrence> all = history.of(clock.triggers());
        if (clock.start() == Clock.Start.EARLIEST) {
            return all.stream().limit(1).toList();
        }
        Set<String> seen = new HashSet<>();
        return all.stream().filter(o -> seen.add(o.event() + o.date())).toList();
    }

    private Outcome eventClock(Decision<Timeline> timeline, Occurrence start) {
        RunningClock clock =
                started(timeline, Optional.of(start), Optional.empty(), Steps.trigger(start));
        if (!clock.duty().inForce().on(start.date())) {
            return notInForce(clock, start.date());
        }
        return outcome(placed(clock, start));
    }

    private RunningClock placed(RunningClock clock, Occurrence start) {
        Timeline limit = clock.limit();
        if (limit instanceof Timeline.Within within
                && within.period().unit() == ke.mizani.calendar.Period.Unit.HOURS) {
            Optional<LocalDate> end =
                    start.time()
                            .map(time -> start.date().atTime(time))
                            .map(at -> DueDay.hoursAfter(at, within.period()).toLocalDate());
            return new RunningClock(
                    clock.timeline(),
                    clock.trigger(),
                    clock.named(),
                    Optional.empty(),
                    end,
                    Optional.empty(),
                    clock.steps());
        }
        Optional<Found> found = days.after(limit, start.date());
        Optional<LocalDate> day = found.map(Found::day);
        Optional<LocalDate> first =
                limit instanceof Timeline.Between between
                        ? Optional.of(days.firstDay(between, start.date()))
                        : limit instanceof Timeline.NotBefore ? day : Optional.empty();
        Optional<LocalDate> last = limit instanceof Timeline.NotBefore ? Optional.empty() : day;
        return withDays(clock, first, last, found);
    }

    private Outcome calendarClock(Decision<Timeline> timeline) {
        Anchor anchor = timeline.value().clock().anchor();
        Optional<NamedPeriod> named = anchor.periodOf(history.matter());
        if (named.isEmpty()) {
            return unnamed(timeline, anchor);
        }
        NamedPeriod period = named.get();
        RunningClock clock = started(timeline, Optional.empty(), named, named(period));
        LocalDate start = timeline.value().clockStart(period);
        if (!clock.duty().inForce().on(start)) {
            return notInForce(clock, start);
        }
        if (timeline.value() instanceof Timeline.Standard) {
            return outcome(clock);
        }
        Found found = days.in(timeline.value(), period);
        Optional<LocalDate> first =
                timeline.value() instanceof Timeline.Between between
                        ? Optional.of(days.firstDay(between, period))
                        : Optional.empty();
        RunningClock dated = withDays(clock, first, Optional.of(found.day()), Optional.of(found));
        return history.openedByCalendar() && rulebook.isOfEachOfficer(history.type())
                ? whoseIsUnknown(dated)
                : outcome(dated);
    }

    private Step named(NamedPeriod period) {
        return history.openedByCalendar()
                ? Steps.opened(history.type(), period)
                : Steps.named(history.matter(), period);
    }

    /** Who owes it in that year is not in the law: silence is no breach of anybody's. */
    private Outcome whoseIsUnknown(RunningClock clock) {
        Step step =
                Step.about(Kind.GIVEN, "whose-is-not-recorded")
                        .with("responsible", clock.duty().responsible())
                        .with("note", clock.duty().note());
        return Outcome.of(
                history,
                clock,
                Verdict.of(Status.CANNOT_TELL).because(step),
                Steps.doubts(clock, days));
    }

    /**
     * A matter that names another kind of period is not meant; one that names none leaves the fact
     * open.
     */
    private Outcome unnamed(Decision<Timeline> timeline, Anchor anchor) {
        boolean namesAnother =
                rulebook.timelinesFor(history.type()).stream()
                        .map(other -> other.value().clock().anchor())
                        .anyMatch(other -> other.periodOf(history.matter()).isPresent());
        Step step =
                Step.about(Kind.GIVEN, "period-not-named")
                        .with("matter", history.matter())
                        .with("anchor", anchor.word());
        RunningClock clock = started(timeline, Optional.empty(), Optional.empty(), step);
        Status status = namesAnother ? Status.NOT_APPLICABLE : Status.CANNOT_TELL;
        return Outcome.of(history, clock, Verdict.of(status), List.of());
    }

    private List<Outcome> counted(Decision<Timeline> timeline) {
        List<Occurrence> all = history.of(timeline.value().clock().triggers());
        if (all.isEmpty()) {
            return List.of();
        }
        int number = DueDay.period(timeline.value()).orElseThrow().amount();
        boolean reached = all.size() >= number;
        Occurrence last = all.get(reached ? number - 1 : all.size() - 1);
        Step count =
                Step.about(Kind.COMPUTED, "counted")
                        .with("count", Math.min(all.size(), number))
                        .with("number", number);
        RunningClock clock =
                started(timeline, Optional.of(last), Optional.empty(), Steps.trigger(last))
                        .with(count);
        if (!clock.duty().inForce().on(last.date())) {
            return List.of(notInForce(clock, last.date()));
        }
        RunningClock dated =
                reached
                        ? withDays(
                                clock, Optional.of(last.date()), Optional.empty(), Optional.empty())
                        : clock;
        Verdict verdict =
                reached
                        ? Verdict.of(Status.DEEMED).raising(last.date())
                        : Verdict.of(Status.PENDING);
        return List.of(Outcome.of(history, dated, verdict, Steps.doubts(dated, days)));
    }

    private Outcome outcome(RunningClock clock) {
        ControlRows rows = new ControlRows(history, days);
        Adjusted adjusted = rows.adjusted(clock);
        RunningClock told = adjusted.clock().with(SittingForecast.of(adjusted, history, rows));
        Verdict verdict =
                adjusted.instead()
                        .orElseGet(() -> new Judge(rulebook, history, asOf).verdict(told));
        Verdict excused = rows.excused(told, verdict);
        return Outcome.of(history, told, excused, Steps.doubts(told, days));
    }

    private Outcome notInForce(RunningClock clock, LocalDate day) {
        RunningClock told = clock.with(new NotInForce(rulebook).on(day, clock.timeline()));
        return Outcome.of(history, told, Verdict.of(Status.NOT_APPLICABLE), List.of());
    }

    private RunningClock started(
            Decision<Timeline> timeline,
            Optional<Occurrence> trigger,
            Optional<NamedPeriod> named,
            Step given) {
        return new RunningClock(
                timeline,
                trigger,
                named,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(given, Steps.applies(timeline, history.type())));
    }

    private static RunningClock withDays(
            RunningClock clock,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Optional<Found> found) {
        List<Step> steps = new ArrayList<>(clock.steps());
        found.ifPresent(f -> steps.add(Steps.due(clock, f)));
        found.filter(f -> f.lastArguable().isAfter(f.day()))
                .ifPresent(f -> steps.add(Steps.lastArguable(f)));
        return new RunningClock(
                clock.timeline(), clock.trigger(), clock.named(), first, last, found, steps);
    }

    private List<Outcome> withoutTrigger(
            List<Decision<Timeline>> timelines, List<Outcome> outcomes) {
        return unlessLeftOut(
                new MissingTriggers(history, outcomes, new NotInForce(rulebook))
                        .outcomes(timelines));
    }
}
