package ke.mizani.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.policy.RuleRow;

/** A scorecard in words, for a page and for a letter: what the paper form has, and why. */
public final class ScorecardWords {

    private final Sentences sentences;
    private final SourceText sources;

    public ScorecardWords(Sentences sentences) {
        this.sentences = sentences;
        sources = new SourceText(sentences);
    }

    /**
     * A step of an explanation.
     *
     * @param label given, decided or computed, in the reader's language
     * @param cell the cell of the rulebook that decided; empty if none did
     * @param evidence the activity that gave the fact and what proves it; empty if none did
     * @param activity id of that activity; empty if none
     */
    public record Reason(
            String label, String sentence, String cell, String evidence, String activity) {

        /** Where the cell stands among the tables of its rulebook; empty if none decided. */
        public String path() {
            return cell.replaceFirst("!", "/").replace('!', '#');
        }
    }

    /**
     * A line of the form; a number that is not known is empty.
     *
     * @param criterion id of the heading that it stands under
     * @param status in the reader's language
     * @param evaluated whether it was
     * @param rawScore a template language takes the bare word "raw" for something else
     * @param met whether the target was met
     */
    public record Line(
            String criterion,
            String id,
            String name,
            String unit,
            String weight,
            String target,
            String achievement,
            String percent,
            String rawScore,
            String weighted,
            String status,
            boolean evaluated,
            boolean met,
            List<Reason> why) {}

    /** A heading of the form with its lines. */
    public record Heading(String id, String name, String weight, List<Line> lines) {}

    /**
     * The whole.
     *
     * @param sentence grade, composite and scheme in one sentence
     * @param better which way of the composite is better
     * @param why the steps to composite and grade
     * @param follows what is recommended, what would change the grade, what a reviewer looks at
     */
    public record Told(
            String sentence,
            String scheme,
            String better,
            String composite,
            String grade,
            List<Heading> headings,
            List<Reason> why,
            List<Reason> follows) {}

    /** The words of a scorecard and what follows it. */
    public Told of(FollowUp followUp) {
        return of(followUp.card(), Optional.of(followUp));
    }

    /**
     * The words of a scorecard.
     *
     * @param followUp what follows it; empty if that was not looked for
     */
    public Told of(Scorecard card, Optional<FollowUp> followUp) {
        return new Told(
                ScoreText.sentence(sentences, card),
                card.scheme().value().name(),
                sentences.word("better-" + card.scheme().value().better().word()),
                ScorecardReport.composite(card).orElse(""),
                card.grade().map(grade -> grade.value().grade()).orElse(""),
                card.contract().criteria().stream()
                        .map(
                                criterion ->
                                        new Heading(
                                                criterion.id(),
                                                criterion.name(),
                                                Sentences.plain(criterion.weight().value()),
                                                card.lines().stream()
                                                        .filter(
                                                                line ->
                                                                        line.criterion()
                                                                                .equals(criterion))
                                                        .map(this::line)
                                                        .toList()))
                        .toList(),
                reasons(card.why()),
                followUp.map(FollowUp::why).map(this::reasons).orElse(List.of()));
    }

    /** One line of a scorecard. */
    public Line line(Scorecard.Line line) {
        return new Line(
                line.criterion().id(),
                line.indicator().id(),
                line.indicator().name(),
                line.indicator().unit().word(),
                Sentences.plain(line.indicator().weight().value()),
                line.target().map(Sentences::plain).orElse(""),
                number(line.achievement()),
                number(line.percent()),
                number(line.raw()),
                number(line.weighted()),
                sentences.word("line-" + line.status().word()),
                line.status() != Scorecard.LineStatus.NOT_EVALUATED,
                line.status() == Scorecard.LineStatus.ACHIEVED,
                reasons(line.why()));
    }

    private static String number(Optional<Exact> number) {
        return number.map(Sentences::number).orElse("");
    }

    /** The composite of a scorecard as its scheme prints it; empty if there is none. */
    public static String composite(Scorecard card) {
        return ScorecardReport.composite(card).orElse("");
    }

    /** A number as people write it, with at most four decimals. */
    public static String number(Exact number) {
        return Sentences.number(number);
    }

    /** A decimal as people write it. */
    public static String number(BigDecimal number) {
        return Sentences.plain(number);
    }

    private List<Reason> reasons(Explanation why) {
        return why.steps().stream().map(this::reason).toList();
    }

    private Reason reason(Step step) {
        return new Reason(
                sentences.word("label-" + step.kind().word()),
                sentences.of(step),
                step.row().map(RuleRow::address).orElse(""),
                step.activity().map(sources::of).orElse(""),
                step.activity().map(Activity::id).orElse(""));
    }
}
