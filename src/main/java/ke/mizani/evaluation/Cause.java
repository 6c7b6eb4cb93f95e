package ke.mizani.evaluation;

import java.util.List;
import java.util.Set;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Which edits of the rulebook a changed verdict comes from, found by taking them back.
 *
 * @param responsible sets of edits, each of which by itself brings the old verdict back if taken
 *     back: single edits, or pairs where no single one does; empty if no pair does either
 * @param candidates where nothing was found, the edits that can have to do with it
 */
public record Cause(List<Set<RulebookEdit>> responsible, List<RulebookEdit> candidates) {

    public Cause {
        responsible = List.copyOf(responsible);
        candidates = List.copyOf(candidates);
    }
}
