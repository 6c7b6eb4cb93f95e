package ke.mizani.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.CaseSelection;
import ke.mizani.store.Cases;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.ContractText;

/** The contracts whose cycle has not ended, read together. */
public record OpenContracts(Cases cases, ContractArchive archive) {

    /** All of them, the latest year first, then by id. */
    public List<ContractRecord> list() {
        Map<String, CaseFile> files =
                cases.list(CaseSelection.open(ContractCase.KIND)).stream()
                        .collect(Collectors.toMap(CaseFile::subject, file -> file));
        Map<Long, List<CaseEntry>> entries = cases.entriesOf(ContractCase.KIND, true);
        return archive.years().stream()
                .flatMap(year -> archive.textsOf(year).entrySet().stream())
                .flatMap(
                        one ->
                                Optional.ofNullable(files.get(one.getKey())).stream()
                                        .map(file -> record(file, entries, one.getValue())))
                .toList();
    }

    private static ContractRecord record(
            CaseFile file, Map<Long, List<CaseEntry>> entries, List<ContractText> texts) {
        return new ContractRecord(file, entries.getOrDefault(file.number(), List.of()), texts);
    }
}
