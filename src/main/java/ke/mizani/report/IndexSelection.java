package ke.mizani.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;

/**
 * Which indices a report shows.
 *
 * @param level only those of a level
 * @param office only those of an office and its officers
 * @param person only that of one officer
 */
public record IndexSelection(
        Optional<Level> level, Optional<String> office, Optional<String> person) {

    /** Every index. */
    public static final IndexSelection ALL =
            new IndexSelection(Optional.empty(), Optional.empty(), Optional.empty());

    /** The indices shown, from the Assembly down. */
    public List<IndexNode> of(PeriodIndex index) {
        return index.all().stream().filter(this::shows).toList();
    }

    private boolean shows(IndexNode node) {
        IndexNode.Holder holder = node.holder();
        Predicate<String> officer =
                code -> holder.level() == Level.INDIVIDUAL && code.equals(holder.code());
        return level.map(wanted -> wanted == holder.level()).orElse(true)
                && office.map(holder.office()::equals).orElse(true)
                && person.map(officer::test).orElse(true);
    }

    /** The index whose making is shown: the first of those shown. */
    Optional<IndexNode> opened(PeriodIndex index) {
        return of(index).stream().findFirst();
    }
}
