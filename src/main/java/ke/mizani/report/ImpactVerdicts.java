package ke.mizani.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.evaluation.VerdictWords;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;

/** What verdicts that change were and are, in words. */
record ImpactVerdicts(Sentences sentences) {

    String ofDuty(Change<Finding> change) {
        return arrow(duty(change.before()), duty(change.after()));
    }

    private String duty(Optional<Finding> finding) {
        return finding.map(
                        found ->
                                sentences.verdict(found)
                                        + found.due()
                                                .map(day -> say("impact-due", "day", day))
                                                .orElse("")
                                        + (found.status().breach() && !found.breach()
                                                ? sentences.word("impact-information")
                                                : ""))
                .orElseGet(() -> word(Kind.DUTY, VerdictWords.NOT_JUDGED));
    }

    String ofContract(Change<Scorecard> change) {
        return arrow(contract(change.before()), contract(change.after()));
    }

    private String contract(Optional<Scorecard> card) {
        return card.map(
                        found ->
                                ScorecardReport.composite(found)
                                                .map(score -> score + ", ")
                                                .orElse("")
                                        + found.grade()
                                                .map(band -> band.value().grade())
                                                .orElseGet(this::noGrade))
                .orElseGet(() -> word(Kind.CONTRACT, VerdictWords.NOT_JUDGED));
    }

    private String noGrade() {
        return word(Kind.CONTRACT, VerdictWords.NO_GRADE);
    }

    String ofIndex(Change<IndexNode> change) {
        return arrow(index(change.before()), index(change.after()));
    }

    private String index(Optional<IndexNode> node) {
        return node.map(
                        found ->
                                found.value()
                                        .map(
                                                value ->
                                                        IndexNumbers.fine(value)
                                                                + ", "
                                                                + category(found))
                                        .orElseGet(() -> open(found)))
                .orElseGet(() -> word(Kind.INDEX, VerdictWords.NOT_JUDGED));
    }

    private String category(IndexNode node) {
        return node.verdict().category().map(band -> band.value().grade()).orElseGet(this::noGrade);
    }

    private String open(IndexNode node) {
        return node.verdict()
                .range()
                .map(
                        range -> {
                            Map<String, Object> facts = new LinkedHashMap<>();
                            facts.put("lowest", IndexNumbers.fine(range.lowest()));
                            facts.put("lowestGrade", range.ofLowest().value().grade());
                            facts.put("highest", IndexNumbers.fine(range.highest()));
                            facts.put("highestGrade", range.ofHighest().value().grade());
                            return sentences.say("impact-index-range", facts);
                        })
                .orElseGet(this::noGrade);
    }

    String ofCompetency(Change<CompetencyFinding> change) {
        return arrow(competency(change.before()), competency(change.after()));
    }

    private String competency(Optional<CompetencyFinding> finding) {
        return finding.map(
                        found -> {
                            Map<String, Object> facts = new LinkedHashMap<>();
                            facts.put("verdict", word(Kind.COMPETENCY, found.verdict().word()));
                            facts.put("required", found.gap().required());
                            facts.put("importance", found.gap().importance());
                            return sentences.say("impact-competency", facts);
                        })
                .orElseGet(() -> word(Kind.COMPETENCY, VerdictWords.NOT_JUDGED));
    }

    private String arrow(String before, String after) {
        return sentences.say("impact-arrow", Map.of("before", before, "after", after));
    }

    private String say(String key, String name, Object fact) {
        return sentences.say(key, Map.of(name, fact));
    }

    /** The words for a word by which verdicts of a sort are counted. */
    String word(Kind kind, String word) {
        String prefix =
                switch (kind) {
                    case DUTY -> "status-";
                    case COMPETENCY -> word.equals(VerdictWords.NOT_JUDGED) ? "grade-" : "comp-";
                    case CONTRACT, INDEX, RECOMMENDATION -> "grade-";
                };
        if (kind == Kind.RECOMMENDATION) {
            return recommended(word);
        }
        return sentences.knows(prefix + word) ? sentences.word(prefix + word) : word;
    }

    private String recommended(String word) {
        StringBuilder all = new StringBuilder();
        for (String kind : word.split("\\+", -1)) {
            all.append(all.isEmpty() ? "" : ", ");
            String key = sentences.knows("kind-" + kind) ? "kind-" + kind : "impact-" + kind;
            all.append(sentences.word(key));
        }
        return all.toString();
    }
}
