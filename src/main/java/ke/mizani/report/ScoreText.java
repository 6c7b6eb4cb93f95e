package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Scorecard;

/** Tells why a contract got its score: one sentence, then each step with where it comes from. */
public final class ScoreText {

    private static final int HANG = 2;

    private final Sentences sentences;
    private final StepLines steps;

    public ScoreText(Sentences sentences) {
        this.sentences = sentences;
        steps = new StepLines(sentences);
    }

    /** Why a contract got its composite and its grade, line by line, and what follows. */
    public String of(FollowUp followUp) {
        Scorecard card = followUp.card();
        StringBuilder text = new StringBuilder(told(sentence(sentences, card), List.of()));
        card.lines().forEach(line -> text.append(of(card, line)));
        List<String> all = new ArrayList<>(steps.of(card.why()));
        all.addAll(steps.of(followUp.why()));
        return text.append(String.join("\n", all)).append('\n').toString();
    }

    /** Why a line of a contract got its score. */
    public String of(Scorecard card, Scorecard.Line line) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("contract", card.contract().id());
        facts.put("indicator", line.indicator().id());
        facts.put("name", line.indicator().name());
        line.raw().ifPresent(raw -> facts.put("raw", raw));
        String key = line.raw().isPresent() ? "line-sentence" : "line-sentence-incomplete";
        return told(sentences.say(key, facts), steps.of(line.why()));
    }

    /** Grade, composite and scheme of a scorecard in one sentence. */
    static String sentence(Sentences sentences, Scorecard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", card.contract().title());
        facts.put("period", card.period());
        facts.put("scheme", card.scheme().value().name());
        facts.put("coverage", card.coverage());
        card.grade().ifPresent(band -> facts.put("grade", band.value().grade()));
        ScorecardReport.composite(card).ifPresent(score -> facts.put("composite", score));
        String graded = card.grade().isPresent() ? "card-sentence" : "card-sentence-no-grades";
        String key = card.composite().isPresent() ? graded : "card-sentence-incomplete";
        return sentences.say(key, facts);
    }

    private static String told(String sentence, List<String> lines) {
        List<String> all = new ArrayList<>(Wrapped.hanging("", sentence, HANG));
        all.addAll(lines);
        return String.join("\n", all) + "\n";
    }
}
