package ke.mizani.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Escalation;
import ke.mizani.store.Addressee;
import ke.mizani.store.CaseFile;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.Role;

/**
 * Who is told of a step in a breach case: the owner of an action, and who is next on the ladder.
 */
final class BreachNotices {

    /** The office of those who are told last. */
    private static final String COMMITTEE = "productivity-committee";

    private BreachNotices() {}

    static List<NoticeDraft> of(CaseFile after, Step step) {
        if (step.name().equals(BreachStep.PLANNED.word())) {
            Map<String, String> facts = facts(after, step, "promised");
            facts.put("task", "carry-out");
            return List.of(
                    new NoticeDraft(
                            Addressee.ofAccount(step.facts().getOrDefault("owner", "")),
                            NoticeKind.ASSIGNED,
                            after.about(),
                            "planned " + after.version(),
                            facts));
        }
        if (step.name().equals(BreachStep.ESCALATED.word())) {
            Escalation.Level level =
                    Word.of(Escalation.Level.class, step.facts().getOrDefault("level", ""));
            Map<String, String> facts = facts(after, step, "since");
            facts.put("step", level.word());
            return List.of(
                    new NoticeDraft(
                            addressee(level, step),
                            NoticeKind.ESCALATED,
                            after.about(),
                            step.facts().get("row") + " " + step.facts().get("since"),
                            facts));
        }
        return List.of();
    }

    private static Map<String, String> facts(CaseFile after, Step step, String day) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("about", after.subject());
        facts.put("day", step.facts().getOrDefault(day, ""));
        facts.put(NoticeDraft.PATH, "/breaches/" + after.number());
        return facts;
    }

    private static Addressee addressee(Escalation.Level level, Step step) {
        return switch (level) {
            case OFFICER -> Addressee.of(Role.LCU);
            case HEAD ->
                    step.fact("office").map(Addressee::ofOffice).orElse(Addressee.of(Role.LCU));
            case CLERK -> Addressee.of(Role.CLERK);
            case COMMITTEE -> Addressee.ofOffice(COMMITTEE);
        };
    }
}
