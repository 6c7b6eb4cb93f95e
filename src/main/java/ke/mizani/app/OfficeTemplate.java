package ke.mizani.app;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.NeededRow;
import ke.mizani.rulebook.ActivityTemplate;
import ke.mizani.store.ContractArchive;

/** What the office of the caller has to record, as files to be filled in and handed in. */
@RequestScoped
public class OfficeTemplate {

    private static final int KEY_LENGTH = 12;

    private final ContractArchive contracts;
    private final LoadedRulebooks rulebooks;
    private final Caller caller;
    private final Clock clock;

    OfficeTemplate(
            ContractArchive contracts, LoadedRulebooks rulebooks, Caller caller, Clock clock) {
        this.contracts = contracts;
        this.rulebooks = rulebooks;
        this.caller = caller;
        this.clock = clock;
    }

    /** The financial year of today. */
    public String year() {
        return FinancialYear.of(LocalDate.now(clock)).toString();
    }

    /** What the contracts of the office that are signed for this financial year need. */
    public List<NeededRow> needed() {
        return contracts.signed(year()).stream()
                .filter(text -> text.office().equals(caller.office()))
                .flatMap(text -> contracts.file(text).contract().stream())
                .flatMap(contract -> NeededRow.of(contract).stream())
                .distinct()
                .toList();
    }

    /** What the ids of the rows of a new file begin with; nobody else has it. */
    public static String newKey() {
        return "t-" + UUID.randomUUID().toString().replace("-", "").substring(0, KEY_LENGTH);
    }

    /** A CSV file. */
    public byte[] csv() {
        return template().csv();
    }

    /** A workbook (.xlsx), explained in a language. */
    public byte[] workbook(Locale language) {
        return template().workbook(rulebooks.published(), language);
    }

    private ActivityTemplate template() {
        return new ActivityTemplate(newKey(), caller.office(), needed());
    }
}
