package ke.mizani.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;

/**
 * A draft of the rulebook, as its case tells of it.
 *
 * @param file the case
 * @param entries what was done with it, in order
 */
public record Draft(CaseFile file, List<CaseEntry> entries) {

    private static final Set<String> HANDED_IN =
            Set.of(RulebookPublication.UPLOADED, RulebookPublication.MERGED);

    private static final Set<String> WRITING =
            Set.of(
                    LifeCycle.OPENED,
                    RulebookPublication.UPLOADED,
                    RulebookPublication.MERGED,
                    RulebookPublication.SUBMITTED);

    public Draft {
        entries = List.copyOf(entries);
    }

    /** Its number. */
    public long number() {
        return file.number();
    }

    /** What it is about, in words. */
    public String title() {
        return file.subject();
    }

    /** The version of the rulebook that it changes. */
    public String base() {
        return handedIn()
                .or(() -> entries.stream().findFirst())
                .map(entry -> entry.facts().getOrDefault("base", ""))
                .orElse("");
    }

    /** Names its workbooks as they are; empty if none was handed in yet. */
    public Optional<String> hash() {
        return handedIn().map(entry -> entry.facts().getOrDefault("draft", ""));
    }

    /** The workbooks that differ from those of its base. */
    public List<String> files() {
        return handedIn()
                .map(entry -> List.of(entry.facts().getOrDefault("files", "").split(", ")))
                .orElse(List.of());
    }

    /** Everybody who wrote on it: none of them may approve it. */
    public Set<String> authors() {
        Set<String> authors = new TreeSet<>();
        entries.stream()
                .filter(entry -> WRITING.contains(entry.step()))
                .forEach(entry -> authors.add(entry.actor()));
        return authors;
    }

    /** The last time that its workbooks were handed in or joined with those of another. */
    public Optional<CaseEntry> handedIn() {
        return entries.stream()
                .filter(entry -> HANDED_IN.contains(entry.step()))
                .reduce((earlier, later) -> later);
    }

    /** The last time that a step was taken with its workbooks as they are. */
    public Optional<CaseEntry> done(String step) {
        int since = handedIn().map(CaseEntry::place).orElse(0);
        return entries.stream()
                .filter(entry -> entry.place() > since && entry.step().equals(step))
                .reduce((earlier, later) -> later);
    }

    /** Whether a step can be taken now. */
    public boolean awaits(String step) {
        return file.standing().awaits().contains(step);
    }
}
