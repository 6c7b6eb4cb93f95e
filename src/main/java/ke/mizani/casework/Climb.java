package ke.mizani.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Escalation;
import ke.mizani.rulebook.EscalationLadder;

/**
 * The steps up that are due for a breach on a day and were not taken yet.
 *
 * @param breach the case as it is
 * @param day on which it is looked at
 */
public record Climb(Breach breach, LocalDate day) {

    /** What is noted with each of them, in the order of the table. */
    public List<Map<String, String>> due(EscalationLadder ladder) {
        if (breach.pausedOn(day) || breach.cleared()) {
            return List.of();
        }
        LocalDate since = since();
        long days = ChronoUnit.DAYS.between(since, day);
        return ladder.due(from(), breach.severity(), days, day).stream()
                .filter(step -> !breach.escalated(step.value().id(), since))
                .map(step -> facts(step, since))
                .toList();
    }

    private Escalation.From from() {
        return breach.promised().isPresent() ? Escalation.From.PROMISED : Escalation.From.OPENED;
    }

    /** The day that is counted from; after an excuse or an extension, its last day. */
    private LocalDate since() {
        LocalDate start = breach.promised().orElseGet(breach::openedOn);
        return breach.pausedUntil().filter(start::isBefore).orElse(start);
    }

    private Map<String, String> facts(Decision<Escalation> step, LocalDate since) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("row", step.value().id());
        facts.put("cell", step.because().address());
        facts.put("level", step.value().level().word());
        facts.put("since", since.toString());
        facts.put("due", since.plus(step.value().days(), ChronoUnit.DAYS).toString());
        facts.put("day", day.toString());
        breach.actingOffice().ifPresent(office -> facts.put("office", office));
        return facts;
    }
}
