package ke.mizani.evaluation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ke.mizani.evaluation.Outcome.Verdict;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Timeline;
import ke.mizani.rulebook.Rulebook;

/**
 * Gives the verdict on one running clock.
 *
 * @param rulebook knows which acts presuppose which
 * @param history what happened in the matter
 * @param asOf the day looked at
 */
record Judge(Rulebook rulebook, History history, LocalDate asOf) {

    /** The verdict on a clock, in the order in which the law asks. */
    Verdict verdict(RunningClock clock) {
        Optional<Occurrence> done = closingAct(clock);
        Verdict plain =
                clock.inHours()
                        ? inHours(clock, done)
                        : inDays(clock, done).because(act(clock, done));
        Verdict evidenced = laterActSpeaks(clock, plain);
        Verdict owed = onlyIfOwed(clock, evidenced);
        return periodMerelyEnds(clock, replaced(clock, owed));
    }

    /** What the law itself raised on this clock is its outcome, not the act that was due. */
    private Optional<Occurrence> closingAct(RunningClock clock) {
        List<String> events = clock.clock().dueEvents();
        Optional<Occurrence> first =
                clock.trigger().isPresent()
                        ? history.firstSince(clock.trigger().get(), events)
                        : history.of(events).stream().findFirst();
        return first.filter(act -> !act.raisedBy().equals(Optional.of(clock.duty().id())));
    }

    private Step act(RunningClock clock, Optional<Occurrence> done) {
        return done.map(Steps::done).orElseGet(() -> nothing(clock));
    }

    private Step nothing(RunningClock clock) {
        List<String> events = clock.clock().dueEvents();
        return clock.trigger()
                .map(start -> Steps.nothingRecorded(events, start.date(), asOf))
                .orElseGet(() -> Steps.nothingRecorded(events, asOf));
    }

    private Verdict inDays(RunningClock clock, Optional<Occurrence> done) {
        if (clock.limit() instanceof Timeline.NotBefore && clock.lawSuppliesOutcome()) {
            return effectOfLaw(clock, done);
        }
        if (done.isPresent()) {
            return done(clock, done.get());
        }
        boolean past = clock.last().filter(asOf::isAfter).isPresent();
        return past ? expired(clock) : Verdict.of(Status.PENDING);
    }

    private Verdict done(RunningClock clock, Occurrence act) {
        if (clock.firstDayUnknown()) {
            return Verdict.of(Status.TOO_EARLY).by(act);
        }
        if (clock.first().filter(act.date()::isBefore).isPresent()) {
            return Verdict.of(Status.TOO_EARLY)
                    .by(act)
                    .late(between(clock.first().get(), act.date()));
        }
        if (clock.last().filter(act.date()::isAfter).isPresent()) {
            return clock.lawSuppliesOutcome()
                    ? Verdict.of(Status.DEEMED).by(act).raising(clock.last().get())
                    : Verdict.of(Status.MET_LATE)
                            .by(act)
                            .late(between(clock.last().get(), act.date()));
        }
        return Verdict.of(Status.MET).by(act).late(0);
    }

    private Verdict expired(RunningClock clock) {
        LocalDate last = clock.last().orElseThrow();
        return clock.lawSuppliesOutcome()
                ? Verdict.of(Status.DEEMED).raising(last)
                : Verdict.of(Status.OVERDUE).late(between(last, asOf));
    }

    /** The law brings the effect about on the Nth day itself; a later act does not change it. */
    private Verdict effectOfLaw(RunningClock clock, Optional<Occurrence> done) {
        LocalDate day = clock.first().orElseThrow();
        if (done.isPresent() && !done.get().date().isAfter(day)) {
            return done(clock, done.get());
        }
        return asOf.isBefore(day)
                ? Verdict.of(Status.PENDING)
                : Verdict.of(Status.DEEMED).raising(day);
    }

    private Verdict inHours(RunningClock clock, Optional<Occurrence> done) {
        Occurrence start = clock.trigger().orElseThrow();
        if (start.time().isEmpty()) {
            return Verdict.of(Status.CANNOT_TELL).because(missing("trigger-time", start));
        }
        LocalDateTime end =
                DueDay.hoursAfter(
                        start.date().atTime(start.time().get()),
                        DueDay.period(clock.limit()).orElseThrow());
        if (done.filter(act -> act.date().equals(end.toLocalDate())).isEmpty()) {
            return inDays(clock, done).because(act(clock, done));
        }
        return sameDay(clock, done.get(), end).because(act(clock, done));
    }

    private Verdict sameDay(RunningClock clock, Occurrence act, LocalDateTime end) {
        if (act.time().isEmpty()) {
            return Verdict.of(Status.CANNOT_TELL).by(act).because(missing("done-time", act));
        }
        if (!act.time().get().isAfter(end.toLocalTime())) {
            return Verdict.of(Status.MET).by(act).late(0);
        }
        return clock.lawSuppliesOutcome()
                ? Verdict.of(Status.DEEMED).by(act).raising(end.toLocalDate())
                : Verdict.of(Status.MET_LATE).by(act).late(0);
    }

    /**
     * A later act that presupposes the missing one shows that it happened: its day is not known.
     */
    private Verdict laterActSpeaks(RunningClock clock, Verdict verdict) {
        boolean missed =
                verdict.done().isEmpty()
                        && (verdict.status() == Status.OVERDUE
                                || verdict.status() == Status.DEEMED
                                || waitedLongEnough(clock, verdict));
        if (!missed) {
            return verdict;
        }
        return laterAct(clock)
                .map(
                        act ->
                                Verdict.of(Status.CANNOT_TELL)
                                        .because(verdict.steps().get(0))
                                        .because(Steps.happened(act, "later-act")))
                .orElse(verdict);
    }

    private boolean waitedLongEnough(RunningClock clock, Verdict verdict) {
        return verdict.status() == Status.PENDING
                && clock.first().filter(asOf::isAfter).isPresent();
    }

    /**
     * What starts the clock may itself presuppose an earlier act of the same kind: it says nothing
     * of the one due.
     */
    private Optional<Occurrence> laterAct(RunningClock clock) {
        return history.recorded().stream()
                .filter(act -> clock.trigger().map(act::onOrAfter).orElse(true))
                .filter(act -> !clock.clock().triggers().contains(act.event()))
                .filter(act -> presupposes(act, clock.clock().dueEvents()))
                .findFirst();
    }

    private boolean presupposes(Occurrence act, List<String> events) {
        return events.stream()
                .anyMatch(
                        event ->
                                !event.equals(act.event()) && rulebook.implies(act.event(), event));
    }

    /**
     * A calendar duty that arises only under a condition is never overdue by the silence of the
     * record.
     */
    private Verdict onlyIfOwed(RunningClock clock, Verdict verdict) {
        boolean silent =
                clock.clock().conditional()
                        && clock.trigger().isEmpty()
                        && verdict.status() == Status.OVERDUE;
        return silent
                ? Verdict.of(Status.CANNOT_TELL)
                        .because(verdict.steps().get(0))
                        .because(
                                Step.about(Kind.GIVEN, "condition-not-recorded")
                                        .with("note", clock.duty().note()))
                : verdict;
    }

    /** Another timeline takes over if its event is recorded by the due day. */
    private Verdict replaced(RunningClock clock, Verdict verdict) {
        if (clock.clock().givesWayTo().isEmpty() || clock.trigger().isEmpty()) {
            return verdict;
        }
        return history.firstSince(clock.trigger().get(), List.of(clock.clock().givesWayTo().get()))
                .filter(event -> inTime(clock, event) || clock.clock().givesWayLate())
                .filter(event -> verdict.status() != Status.MET)
                .map(
                        event ->
                                Verdict.of(Status.NOT_APPLICABLE)
                                        .because(Steps.happened(event, "replaced-by")))
                .orElse(verdict);
    }

    private static boolean inTime(RunningClock clock, Occurrence event) {
        return clock.last().filter(event.date()::isAfter).isEmpty();
    }

    private Verdict periodMerelyEnds(RunningClock clock, Verdict verdict) {
        boolean ended =
                clock.clock().expiryRegardless() && clock.last().filter(asOf::isAfter).isPresent();
        return ended ? verdict.raising(clock.last().orElseThrow()) : verdict;
    }

    private static Step missing(String topic, Occurrence at) {
        return Steps.happened(at, topic + "-missing");
    }

    private static long between(LocalDate due, LocalDate day) {
        return ChronoUnit.DAYS.between(due, day);
    }
}
