package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ke.mizani.evaluation.Cause;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.Recommended;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Recommendation;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Consequence;
import ke.mizani.rulebook.RulebookEdit;

/** Verdicts that change, for a person: what each was and is, and the cells it comes from. */
final class ImpactLines {

    private static final String INDENT = "      ";
    private static final int HANG = INDENT.length() + 2;

    private final Sentences sentences;
    private final ImpactVerdicts verdicts;
    private final EditText edits;
    private final List<String> lines = new ArrayList<>();

    ImpactLines(Sentences sentences) {
        this.sentences = sentences;
        verdicts = new ImpactVerdicts(sentences);
        edits = new EditText(sentences);
    }

    List<String> of(Impact impact) {
        all("impact-duties", impact.duties(), this::duty);
        all("impact-contracts", impact.contracts(), this::contract);
        all("impact-recommendations", impact.recommendations(), this::recommended);
        all("impact-indices", impact.indices(), this::index);
        all("impact-competencies", impact.competencies(), this::competency);
        return List.copyOf(lines);
    }

    private <T> void all(String heading, List<Change<T>> changes, Consumer<Change<T>> telling) {
        if (!changes.isEmpty()) {
            lines.add("");
            lines.add(sentences.word(heading));
        }
        for (Change<T> change : changes) {
            lines.add("");
            telling.accept(change);
            cause(change.cause());
        }
    }

    private void duty(Change<Finding> change) {
        Finding finding = change.either();
        lines.add("  " + change.subject().detail() + "  " + finding.matter());
        told(finding.duty().obligation() + " (" + finding.duty().responsible() + ")");
        told(verdicts.ofDuty(change));
    }

    private void contract(Change<Scorecard> change) {
        holder(change.either());
        told(verdicts.ofContract(change));
    }

    private void holder(Scorecard card) {
        String person = card.contract().holder().person().map(of -> ", " + of).orElse("");
        String office = card.contract().holder().office();
        lines.add("  " + card.contract().id() + "  (" + office + person + ")");
    }

    private void recommended(Change<Recommended> change) {
        holder(change.either().card());
        List<String> before = change.before().map(this::recommendations).orElse(List.of());
        List<String> after = change.after().map(this::recommendations).orElse(List.of());
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(one -> told(say("impact-no-longer", "recommendation", one)));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(one -> told(say("impact-now", "recommendation", one)));
    }

    private List<String> recommendations(Recommended recommended) {
        return recommended
                .obstacle()
                .map(obstacle -> List.of(say("recommend-nothing-yet", "obstacle", obstacle.word())))
                .orElseGet(() -> recommended.recommendations().stream().map(this::one).toList());
    }

    private String one(Recommendation recommendation) {
        Consequence what = recommendation.consequence().value();
        return sentences.word("kind-" + what.kind().word())
                + ": "
                + what.recommendation()
                + " ("
                + what.office()
                + ")"
                + what.onlyIf().map(fact -> "; " + say("follow-only-if", "if", fact)).orElse("")
                + (recommendation.heldBack()
                        ? "; " + say("follow-held", "limits", what.grounds().word())
                        : "");
    }

    private void index(Change<IndexNode> change) {
        IndexNode.Holder holder = change.either().holder();
        String level = sentences.word("level-" + holder.level().word());
        lines.add(
                "  "
                        + switch (holder.level()) {
                            case ASSEMBLY -> level;
                            case DEPARTMENT -> holder.code() + "  (" + level + ")";
                            case INDIVIDUAL -> holder.code() + "  (" + holder.office() + ")";
                        });
        told(verdicts.ofIndex(change));
    }

    private void competency(Change<CompetencyFinding> change) {
        CompetencyFinding finding = change.either();
        lines.add("  " + finding.holder().person() + "  (" + finding.holder().office() + ")");
        told(finding.competency().value().name() + ": " + verdicts.ofCompetency(change));
    }

    private void told(String text) {
        lines.addAll(Wrapped.hanging(INDENT, text, HANG));
    }

    private String say(String key, String name, Object fact) {
        return sentences.say(key, Map.of(name, fact));
    }

    private void cause(Cause cause) {
        for (Set<RulebookEdit> responsible : cause.responsible()) {
            String together = " " + sentences.word("impact-together") + " ";
            String told =
                    edits.inOrder(responsible).stream()
                            .map(edits::of)
                            .collect(Collectors.joining(together));
            told(say("impact-because", "edit", told));
        }
    }
}
