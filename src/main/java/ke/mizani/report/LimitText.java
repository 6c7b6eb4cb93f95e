package ke.mizani.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.finding.Change.Side;
import ke.mizani.finding.NearLimit;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.GradeLimit;

/** The scorecards close to a limit between two grades, the closest first, for a person. */
final class LimitText {

    private static final int DECIMALS = 6;
    private static final String INDENT = "  ";
    private static final int HANG = 4;

    private final Sentences sentences;

    LimitText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The grade that a score on the limit has. */
    static String owner(GradeLimit limit) {
        return (limit.ofBetter() ? limit.better() : limit.worse()).value().grade();
    }

    List<String> of(List<NearLimit> near) {
        List<String> lines = new ArrayList<>();
        lines.add(
                sentences.say(
                        "near-heading",
                        Map.of("count", near.stream().map(NearLimit::card).distinct().count())));
        for (NearLimit one : near) {
            String row = "  [" + one.limit().better().because().address() + "]";
            lines.addAll(
                    Wrapped.hanging(INDENT, sentences.say("near-limit", facts(one)) + row, HANG));
        }
        return lines;
    }

    private static Map<String, Object> facts(NearLimit near) {
        Scorecard card = near.card();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("contract", card.contract().id());
        facts.put(
                "composite",
                card.composite().orElseThrow().rounded(DECIMALS, RoundingMode.HALF_UP));
        facts.put("grade", card.grade().orElseThrow().value().grade());
        facts.put("distance", near.distance().rounded(DECIMALS, RoundingMode.HALF_UP));
        facts.put("limit-side", (near.better() ? Side.BETTER : Side.WORSE).word());
        facts.put("limit", near.limit().score());
        facts.put("betterGrade", near.limit().better().value().grade());
        facts.put("worseGrade", near.limit().worse().value().grade());
        facts.put("owner", owner(near.limit()));
        facts.put("scheme", card.scheme().value().code());
        return facts;
    }
}
