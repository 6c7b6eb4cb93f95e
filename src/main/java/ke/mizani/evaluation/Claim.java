package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ke.mizani.activity.Activity;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule;
import ke.mizani.finding.Scorecard;

/**
 * One activity row that a line of a contract rests on.
 *
 * @param card the scorecard
 * @param line the line
 * @param row the row
 */
record Claim(Scorecard card, Scorecard.Line line, Activity row) {

    /**
     * A document is told from a register by its number: behind a word such as No. or Ref., or
     * behind letters and strokes, CAK/HR/12.
     */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\b(?:no|nos|number|ref|notice|namba|nambari|kumb)\\b[.:]*\\s*(?:no\\b[.:]*\\s*)?[a-z/.-]*\\d"
                            + "|\\b[a-z]{2,}(?:/[a-z0-9.-]+)*/\\d");

    /** All of them, in the order of the contracts, their lines and the file. */
    static List<Claim> of(List<Scorecard> cards) {
        List<Claim> claims = new ArrayList<>();
        for (Scorecard card : cards) {
            for (Scorecard.Line line : card.lines()) {
                line.why().steps().stream()
                        .flatMap(step -> step.activity().stream())
                        .map(row -> new Claim(card, line, row))
                        .forEach(claims::add);
            }
        }
        return claims;
    }

    Indicator indicator() {
        return line.indicator();
    }

    String contract() {
        return card.contract().id();
    }

    /** The evidence, without regard to capitals, blanks and a full stop at the end. */
    String evidence() {
        return row.evidence()
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\.$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the evidence is one document, not a register in which many things stand. */
    boolean provedByDocument() {
        return row.indicator().isPresent() && NUMBERED.matcher(evidence()).find();
    }

    /** Whether the quantities of its rows add up, so that one entered twice counts twice. */
    boolean addsUp() {
        MeasureRule.Kind kind = indicator().measure().kind();
        return kind != MeasureRule.Kind.LATEST && kind != MeasureRule.Kind.MILESTONES;
    }

    /** Whether it is an achievement that one level takes over from another. */
    boolean isTakenOverFrom(Claim other) {
        return isOfOneMeasure(other)
                && card.contract().holder().level() != other.card.contract().holder().level()
                && row.quantity().equals(other.row.quantity());
    }

    /** Whether both indicators are the same entry of the catalogue. */
    boolean isOfOneMeasure(Claim other) {
        return !indicator().kpi().isBlank() && indicator().kpi().equals(other.indicator().kpi());
    }
}
