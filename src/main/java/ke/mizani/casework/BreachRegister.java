package ke.mizani.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseSelection;
import ke.mizani.store.Cases;

/** All breach cases, as they are kept. */
public final class BreachRegister {

    private final Cases cases;

    public BreachRegister(Cases cases) {
        this.cases = cases;
    }

    /** All of them, by number. */
    public List<Breach> list() {
        return of(CaseSelection.all(BreachCase.KIND));
    }

    /** Those that are not closed, by number. */
    public List<Breach> open() {
        return of(CaseSelection.open(BreachCase.KIND));
    }

    private List<Breach> of(CaseSelection selection) {
        Map<Long, List<CaseEntry>> entries = cases.entriesOf(BreachCase.KIND, selection.open());
        return cases.list(selection).stream()
                .filter(file -> entries.containsKey(file.number()))
                .map(file -> new Breach(file, entries.getOrDefault(file.number(), List.of())))
                .toList();
    }

    /** The case of that number; empty if there is none. */
    public Optional<Breach> find(long number) {
        return cases.find(number)
                .filter(file -> file.kind().equals(BreachCase.KIND))
                .map(file -> new Breach(file, cases.entries(number)));
    }
}
