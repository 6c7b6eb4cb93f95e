package ke.mizani.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.finding.Scorecard;
import ke.mizani.store.CaseEntry;

/**
 * What was said, what the records showed and what they show now, side by side in the order of the
 * form.
 *
 * @param moderated the scorecard that was moderated, or is confirmed; empty before that
 * @param again the scorecard that was made for an appeal; empty without one
 * @param lines one for each line of the newest of these scorecards
 */
public record ContractComparison(
        Optional<Scorecard> moderated, Optional<Scorecard> again, List<Line> lines) {

    public ContractComparison {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param line as it stands in the newest scorecard
     * @param reason what the moderator says to a difference from the claim; may be empty
     * @param agrees whether the claim is what the moderated scorecard shows
     * @param moved whether the achievement is another in the scorecard made for the appeal
     */
    public record Line(
            Scorecard.Line line,
            Optional<Claim> claim,
            Optional<Scorecard.Line> moderated,
            Optional<Scorecard.Line> again,
            String reason,
            boolean agrees,
            boolean moved) {}

    /** Of a contract, for somebody who may read it. */
    public static ContractComparison of(ContractRuns runs, String reader, ContractRecord contract) {
        Optional<Long> first = contract.confirmed().map(Category::run).or(contract::moderated);
        Optional<Scorecard> moderated = first.flatMap(run -> card(runs, reader, contract, run));
        Optional<Scorecard> again =
                contract.evaluatedAgain().flatMap(run -> card(runs, reader, contract, run));
        return new ContractComparison(
                moderated,
                again,
                again.or(() -> moderated).stream()
                        .flatMap(card -> lines(contract, card, moderated, again).stream())
                        .toList());
    }

    private static Optional<Scorecard> card(
            ContractRuns runs, String reader, ContractRecord contract, long run) {
        return runs.about(reader, run, contract.last())
                .map(ReviewedRun::run)
                .map(found -> found.scorecards().get(0));
    }

    private static List<Line> lines(
            ContractRecord contract,
            Scorecard newest,
            Optional<Scorecard> moderated,
            Optional<Scorecard> again) {
        List<String> ids = newest.lines().stream().map(line -> line.indicator().id()).toList();
        Map<String, Claim> claims = contract.claims(ids);
        Map<String, String> said =
                contract.last(ContractStep.MODERATED).map(CaseEntry::facts).orElse(Map.of());
        List<Line> lines = new ArrayList<>();
        for (Scorecard.Line line : newest.lines()) {
            String id = line.indicator().id();
            Optional<Claim> claim = Optional.ofNullable(claims.get(id));
            Optional<Scorecard.Line> was = moderated.flatMap(card -> line(card, id));
            Optional<Scorecard.Line> now = again.flatMap(card -> line(card, id));
            lines.add(
                    new Line(
                            line,
                            claim,
                            was,
                            now,
                            said.getOrDefault("reason." + id, ""),
                            agrees(claim, was),
                            isMoved(was, now)));
        }
        return lines;
    }

    private static boolean agrees(Optional<Claim> claim, Optional<Scorecard.Line> was) {
        return claim.isPresent() && was.isPresent() && ContractRuns.agrees(claim.get(), was.get());
    }

    private static boolean isMoved(Optional<Scorecard.Line> was, Optional<Scorecard.Line> now) {
        return now.isPresent()
                && !was.flatMap(Scorecard.Line::achievement)
                        .equals(now.flatMap(Scorecard.Line::achievement));
    }

    private static Optional<Scorecard.Line> line(Scorecard card, String id) {
        return card.lines().stream().filter(line -> line.indicator().id().equals(id)).findFirst();
    }
}
