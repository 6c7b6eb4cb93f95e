package ke.mizani.evaluation;

import java.util.List;
import java.util.Set;
import ke.mizani.rulebook.RulebookEdit;

/**
 * Which edits of the rulebook a changed verdict comes from, found by taking them back.
 *
 * @param responsible sets of edits, each of which brings the old verdict back if taken back, while
 *     no part of it does; never empty
 */
public record Cause(List<Set<RulebookEdit>> responsible) {

    public Cause {
        responsible = List.copyOf(responsible);
    }
}
