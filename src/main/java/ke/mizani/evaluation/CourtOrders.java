package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.SittingCalendar;
import ke.mizani.evaluation.ControlRows.Adjusted;
import ke.mizani.evaluation.ControlRows.ToGo;
import ke.mizani.evaluation.DueDay.Found;
import ke.mizani.evaluation.Outcome.Verdict;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.policy.Timeline;

/**
 * Stops clocks and lets them go on, as courts order.
 *
 * @param history what happened in the matter
 * @param days finds due days
 * @param decisions the extensions of a clock that runs anew
 */
record CourtOrders(History history, DueDay days, ControlRows decisions) {

    private static final String SUSPENDED = "clock-suspended";
    private static final String RESUMED = "clock-resumed";
    private static final String RESUME = "resume:";
    private static final String RESTART = "restart:";

    /**
     * A part of a clock between two orders.
     *
     * @param clock as it runs then
     * @param from the day it started or went on
     * @param sittings how many sitting days are left from then; 0 if it is not counted in sittings
     */
    private record Stretch(RunningClock clock, LocalDate from, int sittings) {

        Optional<ToGo> toGo() {
            return sittings > 0 ? Optional.of(new ToGo(from, sittings)) : Optional.empty();
        }
    }

    /**
     * The clock as the orders have it.
     *
     * @param toGo its sitting days from its start, those that were added too
     */
    Adjusted stopped(RunningClock clock, ToGo toGo) {
        int sittings = inSittings(clock) ? toGo.sittings() : 0;
        return stopped(new Stretch(clock, toGo.from(), sittings), orders(clock));
    }

    private List<Occurrence> orders(RunningClock clock) {
        return history.of(List.of(SUSPENDED)).stream()
                .filter(order -> clock.trigger().map(order::onOrAfter).orElse(true))
                .toList();
    }

    private Adjusted stopped(Stretch now, List<Occurrence> orders) {
        RunningClock clock = now.clock();
        Optional<Occurrence> stop = orders.stream().filter(o -> running(clock, o)).findFirst();
        if (stop.isEmpty() || doneBefore(clock, stop.get())) {
            return new Adjusted(clock, Optional.empty(), now.toGo());
        }
        Optional<Verdict> fault = ControlRows.fault(stop.get(), a -> true, "");
        if (fault.isPresent()) {
            return new Adjusted(clock, fault);
        }
        RunningClock halted = clock.with(Steps.happened(stop.get(), "clock-suspended"));
        Stretch before = new Stretch(halted, now.from(), now.sittings());
        return history.firstSince(stop.get(), List.of(RESUMED))
                .map(resumed -> goingOn(before, stop.get(), resumed, orders))
                .orElseGet(() -> standing(before, stop.get()));
    }

    /** The first lawful day of a minimum period that stands still is not known. */
    private Adjusted standing(Stretch halted, Occurrence stop) {
        RunningClock clock = halted.clock();
        Optional<Verdict> verdict = Optional.of(standing(clock, stop));
        return new Adjusted(isMinimum(clock) ? clock.undated() : clock, verdict);
    }

    /**
     * While the order stands an act is in time, and silence is no breach; but a minimum period has
     * not run out.
     */
    private Verdict standing(RunningClock clock, Occurrence stop) {
        return history.firstSince(stop, clock.clock().dueEvents())
                .map(act -> heldToBe(clock).by(act).because(Steps.done(act)))
                .orElse(Verdict.of(Status.SUSPENDED));
    }

    private static Verdict heldToBe(RunningClock clock) {
        return isMinimum(clock) ? Verdict.of(Status.TOO_EARLY) : Verdict.of(Status.MET).late(0);
    }

    private Adjusted goingOn(
            Stretch before, Occurrence stop, Occurrence resumed, List<Occurrence> orders) {
        RunningClock clock = before.clock();
        Optional<Verdict> fault =
                ControlRows.fault(
                        resumed,
                        a -> a.note().startsWith(RESUME) || a.note().startsWith(RESTART),
                        "resume-or-restart");
        if (fault.isPresent()) {
            return new Adjusted(clock, fault);
        }
        if (DueDay.inHours(clock.limit())) {
            return new Adjusted(clock, Optional.of(hoursLeft(clock, stop, resumed)));
        }
        List<Occurrence> later =
                orders.stream().filter(o -> o.date().isAfter(resumed.date())).toList();
        return stopped(after(before, stop, resumed), later);
    }

    /** Orders are recorded by the day, so what was left of some hours is not known. */
    private Verdict hoursLeft(RunningClock clock, Occurrence stop, Occurrence resumed) {
        Verdict standing = standing(clock, stop);
        boolean meanwhile =
                standing.done().filter(act -> act.date().isBefore(resumed.date())).isPresent();
        return meanwhile
                ? standing
                : ControlRows.fault(resumed, a -> false, "hours-left").orElseThrow();
    }

    private Stretch after(Stretch before, Occurrence stop, Occurrence resumed) {
        RunningClock clock = before.clock();
        String note = note(resumed);
        Step step = Steps.happened(resumed, "clock-resumed").with("how", note);
        LocalDate from = resumed.date();
        boolean anew = note.startsWith(RESTART) && clock.trigger().isPresent();
        if (inSittings(clock)) {
            int whole = DueDay.period(clock.limit()).orElseThrow().amount();
            int left = anew ? whole : sittingsLeft(before, stop.date());
            RunningClock next =
                    days.restOfSittings(clock.limit(), from, left)
                            .map(found -> clock.endingOn(found, step.with("sittingsLeft", left)))
                            .orElseGet(() -> clock.stillOpen(step.with("sittingsLeft", left)));
            return extended(
                    anew
                            ? decisions.extendedSince(next, from, left)
                            : decisions.inTimeAfterAll(next, stop.date(), from, left));
        }
        if (anew) {
            Found found = days.after(clock.limit(), from).orElseThrow();
            return extended(decisions.extendedSince(clock.endingOn(found, step), from, 0));
        }
        Found old = clock.found().orElseThrow();
        int left = DueDay.leftAfter(clock.limit(), old.strip(), stop.date());
        Found found = days.rest(clock.limit(), old, stop.date(), from);
        RunningClock next = clock.endingOn(found, step.with("daysLeft", left));
        return extended(decisions.inTimeAfterAll(next, stop.date(), from, 0));
    }

    private static Stretch extended(Extensions after) {
        return new Stretch(after.clock(), after.toGo().from(), after.toGo().sittings());
    }

    private int sittingsLeft(Stretch before, LocalDate stop) {
        SittingCalendar sittings = days.sittings().held();
        int held = sittings.heldAfter(before.from()) - sittings.heldAfter(stop);
        return Math.max(0, before.sittings() - held);
    }

    /**
     * An order on the last day leaves that day to the act; a minimum period has run out with it.
     */
    private static boolean running(RunningClock clock, Occurrence order) {
        boolean stillOpen = inSittings(clock) && clock.found().isEmpty();
        if (clock.limit() instanceof Timeline.NotBefore limit) {
            return clock.first()
                    .map(first -> DueDay.lastOfPeriod(limit, first))
                    .map(order.date()::isBefore)
                    .orElse(stillOpen);
        }
        return clock.last().map(last -> !order.date().isAfter(last)).orElse(stillOpen);
    }

    private static boolean isMinimum(RunningClock clock) {
        return clock.limit() instanceof Timeline.NotBefore;
    }

    private static boolean inSittings(RunningClock clock) {
        return DueDay.inSittings(clock.limit());
    }

    private boolean doneBefore(RunningClock clock, Occurrence stop) {
        LocalDate day = stop.date();
        return history.of(clock.clock().dueEvents()).stream()
                .filter(act -> clock.trigger().map(act::onOrAfter).orElse(true))
                .anyMatch(act -> act.date().isBefore(day));
    }

    private static String note(Occurrence decided) {
        Activity row = decided.recorded().orElseThrow();
        return row.note();
    }
}
