package ke.mizani.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.finding.Scorecard;

/**
 * That a named officer confirmed the category of a contract: without it a category is provisional
 * and takes no effect.
 *
 * @param run number of the evaluation that the category comes from
 * @param composite the score, exact
 * @param by code of the officer
 */
public record Confirmation(long run, String grade, String composite, String by, LocalDate on) {

    /** Whether what a scorecard shows is what was confirmed. */
    public boolean isOf(Scorecard card) {
        return card.grade().filter(band -> band.value().grade().equals(grade)).isPresent()
                && card.composite().filter(score -> score.written().equals(composite)).isPresent();
    }

    /** Whether the category of a scorecard takes effect, in a sentence. */
    static String told(Sentences sentences, Scorecard card, Optional<Confirmation> confirmation) {
        return confirmation
                .map(
                        one ->
                                sentences.say(
                                        one.isOf(card) ? "card-confirmed" : "card-confirmed-other",
                                        one.facts()))
                .orElseGet(() -> sentences.word("card-not-confirmed"));
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", String.valueOf(run));
        facts.put("grade", grade);
        facts.put("by", by);
        facts.put("on", on);
        return facts;
    }

    /** As data: what takes effect, and whether a scorecard shows it. */
    static Map<String, Object> fields(Scorecard card, Optional<Confirmation> confirmation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("provisional", confirmation.filter(one -> one.isOf(card)).isEmpty());
        confirmation.ifPresent(
                one -> {
                    fields.put("confirmedGrade", one.grade());
                    fields.put("confirmedBy", one.by());
                    fields.put("confirmedOn", one.on().toString());
                    fields.put("confirmedRun", one.run());
                });
        return fields;
    }
}
