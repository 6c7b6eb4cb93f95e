package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.policy.InForce;

/**
 * What one table answers to all cases of one combination of words: neighbouring cases with the same
 * answer are one region.
 */
final class CaseRegions {

    /** Cases that the same rows answer. */
    record Area(
            Map<String, String> words,
            Span span,
            InForce days,
            Set<String> cells,
            Set<Question> typical) {

        Area at(Span part) {
            return new Area(words, part, days, cells, typical);
        }

        /** Joins an area of the same span in the time that follows. */
        Optional<Area> with(Area next) {
            boolean follows =
                    span.equals(next.span)
                            && cells.equals(next.cells)
                            && days.to()
                                    .map(d -> Optional.of(d.plusDays(1)))
                                    .equals(Optional.of(next.days.from()));
            if (!follows) {
                return Optional.empty();
            }
            Set<Question> both = new LinkedHashSet<>(typical);
            both.addAll(next.typical);
            InForce time = new InForce(days.from(), next.days.to());
            return Optional.of(new Area(words, span, time, cells, both));
        }
    }

    private final AskedTables asked;
    private final DecisionTable table;
    private final CaseGrid grid;
    private final List<Span> spans;
    private final List<InForce> slices;

    CaseRegions(AskedTables asked, DecisionTable table) {
        this.asked = asked;
        this.table = table;
        grid = new CaseGrid(asked, table);
        spans = grid.spans();
        slices = grid.slices();
    }

    List<InForce> slices() {
        return slices;
    }

    CaseGrid grid() {
        return grid;
    }

    /** The areas of one slice of time, from the lowest number on; of numbers that there can be. */
    List<Area> of(Map<String, String> words, InForce slice) {
        List<Area> areas = new ArrayList<>();
        LocalDate day = TimeSlices.dayOf(slice);
        for (Span span : spans) {
            Optional<BigDecimal> number = grid.typical(words, span, day);
            if (number.isEmpty()) {
                continue;
            }
            Question question = grid.question(words, number.get(), day);
            Question typical = question.typical(asked.cases(table));
            Set<String> cells = asked.cells(typical);
            Area last = areas.isEmpty() ? null : areas.get(areas.size() - 1);
            if (last != null && last.cells().equals(cells)) {
                Set<Question> both = new LinkedHashSet<>(last.typical());
                both.add(typical);
                areas.set(
                        areas.size() - 1,
                        new Area(words, last.span().to(span), slice, cells, both));
            } else {
                areas.add(new Area(words, span, slice, cells, Set.of(typical)));
            }
        }
        return areas;
    }

    /** The same areas, each once for all the time in which it lasts. */
    static List<Area> joined(List<Area> areas) {
        List<Area> joined = new ArrayList<>();
        for (Area area : areas) {
            boolean found = false;
            for (int i = 0; i < joined.size() && !found; i++) {
                Optional<Area> both = joined.get(i).with(area);
                if (both.isPresent()) {
                    joined.set(i, both.get());
                    found = true;
                }
            }
            if (!found) {
                joined.add(area);
            }
        }
        return joined;
    }
}
