package ke.mizani.evaluation;

import java.time.LocalDate;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Timeline;
import ke.mizani.policy.Wordings;
import ke.mizani.rulebook.Rulebook;

/**
 * Says why a wording does not apply on a day: another was law then, or there was none.
 *
 * @param rulebook knows all wordings
 */
record NotInForce(Rulebook rulebook) {

    private static final String NO_WORDING = "no-wording-";

    Step on(LocalDate day, Decision<Timeline> timeline) {
        Duty duty = timeline.value().duty();
        Wordings wordings = rulebook.wordingsOf(duty);
        Step why =
                wordings.on(day)
                        .map(
                                other ->
                                        Step.about(Kind.DECIDED, "not-in-force")
                                                .with("timeline", duty.id())
                                                .with("wording", other.id()))
                        .orElseGet(() -> gap(duty, wordings.gapAround(day)));
        return why.with("day", day).by(timeline.because());
    }

    private static Step gap(Duty duty, Wordings.Gap gap) {
        String ends =
                gap.from().isPresent() ? gap.to().isPresent() ? "between" : "after" : "before";
        Step step = Step.about(Kind.DECIDED, NO_WORDING + ends).with("wording", duty.family());
        for (LocalDate from : gap.from().stream().toList()) {
            step = step.with("from", from).with("previous", from.minusDays(1));
        }
        for (LocalDate to : gap.to().stream().toList()) {
            step = step.with("to", to).with("next", to.plusDays(1));
        }
        return step;
    }
}
