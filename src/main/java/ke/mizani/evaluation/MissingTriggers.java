package ke.mizani.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.evaluation.Outcome.Verdict;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Timeline;

/**
 * Acts that are recorded without what starts their clock: an evidence gap. An act that closes the
 * clock of another timeline of the same kind is explained by that; a conditional duty without its
 * condition is none.
 *
 * @param history what happened in the matter
 * @param outcomes the verdicts on the clocks that did start
 * @param notInForce says why a wording does not apply
 */
record MissingTriggers(History history, List<Outcome> outcomes, NotInForce notInForce) {

    List<Outcome> outcomes(List<Decision<Timeline>> timelines) {
        return timelines.stream().flatMap(timeline -> gap(timeline).stream()).toList();
    }

    private Optional<Outcome> gap(Decision<Timeline> timeline) {
        Clock clock = timeline.value().clock();
        if (clock.conditional() || clock.triggers().isEmpty() || derived(timeline.value())) {
            return Optional.empty();
        }
        List<Occurrence> triggers = history.of(clock.triggers());
        return history.of(clock.dueEvents()).stream()
                .filter(act -> act.recorded().isPresent())
                .filter(act -> triggers.stream().noneMatch(act::onOrAfter))
                .filter(act -> !ordered(timeline.value()) || triggers.isEmpty())
                .filter(act -> !closesAnother(act, timeline.value()))
                .findFirst()
                .map(act -> cannotTell(timeline, act));
    }

    private static boolean derived(Timeline timeline) {
        return timeline instanceof Timeline.Standard standard
                && standard.manner() == Timeline.Manner.DERIVED;
    }

    private static boolean ordered(Timeline timeline) {
        return timeline instanceof Timeline.Standard standard && standard.manner().ordersActs();
    }

    private boolean closesAnother(Occurrence act, Timeline timeline) {
        return timeline.kind() == Timeline.Kind.WITHIN
                && outcomes.stream()
                        .map(Outcome::finding)
                        .filter(other -> other.timeline().value().kind() == Timeline.Kind.WITHIN)
                        .filter(other -> other.status() != Status.NOT_APPLICABLE)
                        .map(Finding::done)
                        .anyMatch(done -> Objects.equals(done, Optional.of(act)));
    }

    /** No start is recorded, or only later ones: then one of the days is in doubt. */
    private Step missing(Clock clock, Occurrence act) {
        return history.of(clock.triggers()).stream()
                .findFirst()
                .map(
                        start ->
                                Steps.happened(act, "trigger-after-act")
                                        .with("trigger", start.event())
                                        .with("start", start.date()))
                .orElseGet(
                        () ->
                                Step.about(Kind.GIVEN, "trigger-not-recorded")
                                        .with("events", String.join(" | ", clock.triggers())));
    }

    private Outcome cannotTell(Decision<Timeline> timeline, Occurrence act) {
        Step missing = missing(timeline.value().clock(), act);
        RunningClock running =
                new RunningClock(
                        timeline,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Steps.done(act), Steps.applies(timeline, history.type()), missing));
        boolean law = timeline.value().duty().inForce().on(act.date());
        RunningClock told = law ? running : running.with(notInForce.on(act.date(), timeline));
        Verdict verdict = Verdict.of(law ? Status.CANNOT_TELL : Status.NOT_APPLICABLE).by(act);
        return Outcome.of(history, told, verdict, List.of());
    }
}
