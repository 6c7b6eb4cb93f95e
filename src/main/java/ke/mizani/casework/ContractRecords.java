package ke.mizani.casework;

import java.util.Optional;
import ke.mizani.store.CaseFile;
import ke.mizani.store.Cases;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Store;

/** What is known of the cycles of contracts, for whoever only reads. */
public record ContractRecords(Cases cases, ContractArchive archive) {

    /** Those of a store. */
    public static ContractRecords of(Store store) {
        return new ContractRecords(new Cases(store), new ContractArchive(store));
    }

    /** The contract of that id; empty if there is none. */
    public Optional<ContractRecord> find(String contract) {
        return cases.find(ContractCase.KIND, contract).map(this::of);
    }

    ContractRecord of(CaseFile file) {
        return new ContractRecord(
                file, cases.entries(file.number()), archive.texts(file.subject()));
    }

    /**
     * The category that takes effect, if it is the one that a run found; empty: what the run found
     * is provisional.
     */
    public Optional<Category> category(String contract, long run) {
        return find(contract)
                .flatMap(ContractRecord::category)
                .filter(category -> category.run() == run);
    }
}
