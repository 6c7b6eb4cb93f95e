package ke.mizani.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.evaluation.Outcome.Verdict;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Timeline;

/**
 * Duties without a number: an order of acts, a word such as promptly, or an outcome derived from
 * another timeline. They are never late by themselves.
 *
 * @param history what happened in the matter
 * @param asOf the day looked at
 * @param notInForce says why a wording does not apply
 */
record Standards(History history, LocalDate asOf, NotInForce notInForce) {

    List<Outcome> outcomes(Decision<Timeline> timeline) {
        Timeline.Manner manner = ((Timeline.Standard) timeline.value()).manner();
        Clock clock = timeline.value().clock();
        if (manner == Timeline.Manner.DERIVED) {
            return derived(timeline);
        }
        List<Occurrence> starts = history.of(clock.triggers());
        if (manner.ordersActs() || clock.start() == Clock.Start.EARLIEST) {
            return starts.stream().limit(1).map(start -> ordered(timeline, start)).toList();
        }
        Set<String> seen = new HashSet<>();
        return starts.stream()
                .filter(start -> seen.add(start.event() + start.date()))
                .map(start -> prompt(timeline, start))
                .toList();
    }

    /** The outcome itself, once the law has raised it. */
    private List<Outcome> derived(Decision<Timeline> timeline) {
        List<Outcome> found = new ArrayList<>();
        for (Occurrence raised : history.of(timeline.value().clock().dueEvents())) {
            RunningClock clock = clock(timeline, raised, Steps.trigger(raised));
            RunningClock dated =
                    new RunningClock(
                            timeline,
                            clock.trigger(),
                            clock.named(),
                            Optional.of(raised.date()),
                            Optional.empty(),
                            Optional.empty(),
                            clock.steps());
            found.add(Outcome.of(history, dated, Verdict.of(Status.DEEMED), List.of()));
        }
        return found;
    }

    /** One act has to come before the other; the day of it is in time. */
    private Outcome ordered(Decision<Timeline> timeline, Occurrence start) {
        RunningClock clock = clock(timeline, start, Steps.trigger(start));
        List<String> events = timeline.value().clock().dueEvents();
        return history.of(events).stream()
                .findFirst()
                .map(act -> outcome(clock, order(act, start).because(Steps.done(act))))
                .orElseGet(() -> waiting(clock, events));
    }

    private static Verdict order(Occurrence act, Occurrence start) {
        boolean early = act.date().isBefore(start.date());
        long days = early ? ChronoUnit.DAYS.between(start.date(), act.date()) : 0;
        return Verdict.of(early ? Status.TOO_EARLY : Status.MET).by(act).late(days);
    }

    private Outcome prompt(Decision<Timeline> timeline, Occurrence start) {
        RunningClock clock = clock(timeline, start, Steps.trigger(start));
        List<String> events = timeline.value().clock().dueEvents();
        return history.firstSince(start, events)
                .map(act -> Verdict.of(Status.MET).by(act).late(0).because(Steps.done(act)))
                .map(verdict -> outcome(clock, verdict))
                .orElseGet(() -> waiting(clock, events));
    }

    private Outcome waiting(RunningClock clock, List<String> events) {
        return outcome(
                clock, Verdict.of(Status.PENDING).because(Steps.nothingRecorded(events, asOf)));
    }

    private Outcome outcome(RunningClock clock, Verdict verdict) {
        LocalDate start = clock.trigger().orElseThrow().date();
        if (!clock.duty().inForce().on(start)) {
            RunningClock told = clock.with(notInForce.on(start, clock.timeline()));
            return Outcome.of(history, told, Verdict.of(Status.NOT_APPLICABLE), List.of());
        }
        return Outcome.of(history, clock, verdict, Steps.doubtsAboutProvision(clock));
    }

    private RunningClock clock(Decision<Timeline> timeline, Occurrence start, Step given) {
        return new RunningClock(
                timeline,
                Optional.of(start),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(given, Steps.applies(timeline, history.type())));
    }
}
