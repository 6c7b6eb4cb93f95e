package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ke.mizani.calendar.Anchor;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Interpretation;
import ke.mizani.policy.Interpretations;
import ke.mizani.policy.Timeline;

/**
 * Timelines that do not apply because an unsettled provision is read so.
 *
 * @param read how each provision is read
 * @param matter the matter looked at
 */
record LeftOut(Interpretations read, String matter) {

    private static final String APPLIES = "timeline-applies";

    /** The outcomes, those of a timeline that is left out replaced. */
    List<Outcome> of(List<Outcome> outcomes) {
        return outcomes.stream().map(this::of).toList();
    }

    private Outcome of(Outcome outcome) {
        Finding finding = outcome.finding();
        if (finding.status() == Status.NOT_APPLICABLE) {
            return outcome;
        }
        return read.leavingOut(finding.duty().id(), start(finding))
                .map(because -> new Outcome(without(finding, because), Optional.empty()))
                .orElse(outcome);
    }

    /** The day on which the clock starts; the act's own day if what starts it is not recorded. */
    private Optional<LocalDate> start(Finding finding) {
        Timeline timeline = finding.timeline().value();
        Anchor anchor = timeline.clock().anchor();
        return anchor.calendar()
                ? anchor.periodOf(matter).map(period -> timeline.clockStart(period))
                : finding.trigger().or(finding::done).map(Occurrence::date);
    }

    private Finding without(Finding finding, Decision<Interpretation> because) {
        return new Finding(
                finding.matter(),
                finding.matterType(),
                finding.timeline(),
                Status.NOT_APPLICABLE,
                Optional.empty(),
                Optional.empty(),
                finding.trigger(),
                Optional.empty(),
                OptionalInt.empty(),
                new Explanation(steps(finding, because)));
    }

    private List<Step> steps(Finding finding, Decision<Interpretation> because) {
        List<Step> steps = new ArrayList<>();
        for (Step step : finding.why().steps()) {
            steps.add(step);
            if (step.topic().equals(APPLIES)) {
                break;
            }
        }
        Interpretation entry = because.value();
        steps.add(
                Step.about(Kind.DECIDED, "left-out-by-reading")
                        .with("interpretation", entry.id())
                        .with("alternative", read.chosen(entry.id()))
                        .with("clause", entry.clause())
                        .with("question", entry.question())
                        .by(because.because()));
        steps.add(Steps.status(Status.NOT_APPLICABLE, OptionalInt.empty()));
        return steps;
    }
}
