package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;

/**
 * A finding, and the event that the law raises because of it.
 *
 * @param finding the verdict
 * @param raised what the law brings about on expiry
 */
record Outcome(Finding finding, Optional<Occurrence> raised) {

    /** A verdict on a clock, before it becomes a finding. */
    record Verdict(
            Status status,
            OptionalInt daysLate,
            Optional<Occurrence> done,
            Optional<LocalDate> raisedOn,
            List<Step> steps) {

        Verdict {
            steps = List.copyOf(steps);
        }

        static Verdict of(Status status) {
            return new Verdict(
                    status, OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of());
        }

        Verdict late(long days) {
            return new Verdict(
                    status, OptionalInt.of(Math.toIntExact(days)), done, raisedOn, steps);
        }

        Verdict by(Occurrence act) {
            return new Verdict(status, daysLate, Optional.of(act), raisedOn, steps);
        }

        Verdict raising(LocalDate day) {
            return new Verdict(status, daysLate, done, Optional.of(day), steps);
        }

        Verdict because(Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return new Verdict(status, daysLate, done, raisedOn, more);
        }

        Verdict instead(Status other) {
            return new Verdict(other, daysLate, done, raisedOn, steps);
        }
    }

    static Outcome of(History history, RunningClock clock, Verdict verdict, List<Step> doubts) {
        List<Step> steps = new ArrayList<>(clock.steps());
        steps.addAll(verdict.steps());
        steps.add(Steps.status(verdict.status(), verdict.daysLate()));
        steps.addAll(doubts);
        Finding finding =
                new Finding(
                        history.matter(),
                        history.type(),
                        clock.timeline(),
                        verdict.status(),
                        clock.last().or(clock::first),
                        clock.found().map(DueDay.Found::lastArguable),
                        clock.trigger(),
                        verdict.done(),
                        verdict.daysLate(),
                        new Explanation(steps));
        Optional<Occurrence> raised =
                verdict.raisedOn()
                        .map(
                                day ->
                                        Occurrence.raised(
                                                clock.clock().onExpiry().orElseThrow(),
                                                day,
                                                clock.duty().id()));
        return new Outcome(finding, raised);
    }
}
