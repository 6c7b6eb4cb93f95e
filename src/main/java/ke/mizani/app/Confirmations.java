package ke.mizani.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.casework.Category;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractRecords;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.report.Confirmation;

/**
 * Which categories of contracts a named officer has confirmed.
 *
 * @param zone of the days on which it was done
 */
public record Confirmations(ContractRecords records, ZoneId zone) {

    /** That of a contract; empty: no category of it takes effect. */
    public Optional<Confirmation> of(String contract) {
        return records.find(contract).flatMap(ContractRecord::category).map(this::told);
    }

    private Confirmation told(Category category) {
        return new Confirmation(
                category.run(),
                category.grade(),
                category.composite(),
                category.by(),
                LocalDate.ofInstant(category.at(), zone));
    }

    /** Those of the scorecards of a run, by contract. */
    public Map<String, Confirmation> of(EvaluationRun run) {
        Map<String, Confirmation> confirmed = new LinkedHashMap<>();
        run.scorecards().stream()
                .map(card -> card.contract().id())
                .forEach(id -> of(id).ifPresent(one -> confirmed.put(id, one)));
        return confirmed;
    }
}
