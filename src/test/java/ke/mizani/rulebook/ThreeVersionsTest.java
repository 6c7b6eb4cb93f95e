package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ke.mizani.rulebook.CellOfThree.By;
import ke.mizani.rulebook.CellOfThree.Side;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What two officers changed at once is told cell by cell, and nothing of either is lost. */
class ThreeVersionsTest {

    private static final TableDefinition TABLE = TimelineTables.TIMELINES;
    private static final List<Row> BASE =
            RulebookReading.read(Workbooks.shipped()).of(TABLE).subList(0, 30);
    private static final String NAME = TABLE.naming().label();

    /** Rows edited at random: each edit is of another row, or of another cell of it. */
    private static List<Row> edited(long seed, int edits) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>(BASE);
        for (int edit = 0; edit < edits; edit++) {
            int at = random.nextInt(rows.size());
            switch (random.nextInt(4)) {
                case 0 -> rows.remove(at);
                case 1 -> rows.add(at, with(rows.get(at), NAME, "NEW-" + seed + "-" + edit));
                default -> rows.set(at, with(rows.get(at), "Note", "said by " + seed + edit));
            }
        }
        return numbered(rows);
    }

    private static Row with(Row row, String label, String text) {
        Map<String, String> values = new HashMap<>(row.values());
        values.put(label, text);
        return new Row(row.number(), row.cell(), values, Map.of());
    }

    private static List<Row> numbered(List<Row> rows) {
        List<Row> numbered = new ArrayList<>();
        rows.forEach(
                row -> {
                    int number = numbered.size() + 10;
                    numbered.add(new Row(number, "A" + number, row.values(), Map.of()));
                });
        return numbered;
    }

    private static List<Map<String, String>> merged(
            List<Row> mine, List<Row> theirs, List<Side> choices) {
        Iterator<Side> next = choices.iterator();
        return RowsOfThree.of(TABLE, BASE, mine, theirs).stream()
                .flatMap(row -> row.merged(next).stream())
                .map(Row::values)
                .toList();
    }

    private static List<CellOfThree> cells(List<Row> mine, List<Row> theirs) {
        return RowsOfThree.of(TABLE, BASE, mine, theirs).stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static Set<Map<String, String>> values(List<Row> rows) {
        return rows.stream().map(Row::values).collect(Collectors.toSet());
    }

    private static List<Side> all(Side side, List<CellOfThree> cells) {
        long clashes = cells.stream().filter(CellOfThree::clashes).count();
        return Collections.nCopies((int) clashes, side);
    }

    @Property(tries = 40)
    void where_only_one_changed_something_the_other_gets_it_whole(
            @ForAll long seed, @ForAll @IntRange(max = 8) int edits) {
        List<Row> mine = edited(seed, edits);

        assertThat(Set.copyOf(merged(mine, BASE, List.of()))).isEqualTo(values(mine));
        assertThat(merged(BASE, mine, List.of()))
                .isEqualTo(mine.stream().map(Row::values).toList());
        assertThat(merged(mine, mine, List.of()))
                .isEqualTo(mine.stream().map(Row::values).toList());
        assertThat(cells(mine, mine)).allMatch(cell -> cell.by() == By.BOTH_ALIKE);
    }

    @Property(tries = 40)
    void seen_from_the_other_side_it_is_the_same_with_the_sides_exchanged(
            @ForAll long one, @ForAll long other, @ForAll @IntRange(max = 8) int edits) {
        List<Row> mine = edited(one, edits);
        List<Row> theirs = edited(other, edits);

        assertThat(told(cells(mine, theirs), false)).isEqualTo(told(cells(theirs, mine), true));
        assertThat(Set.copyOf(merged(mine, theirs, all(Side.MINE, cells(mine, theirs)))))
                .isEqualTo(Set.copyOf(merged(theirs, mine, all(Side.THEIRS, cells(theirs, mine)))));
    }

    private static Set<String> told(List<CellOfThree> cells, boolean exchanged) {
        Set<String> told = new TreeSet<>();
        for (CellOfThree cell : cells) {
            By by =
                    switch (cell.by()) {
                        case MINE -> exchanged ? By.THEIRS : By.MINE;
                        case THEIRS -> exchanged ? By.MINE : By.THEIRS;
                        default -> cell.by();
                    };
            String mine = exchanged ? cell.theirs() : cell.mine();
            String theirs = exchanged ? cell.mine() : cell.theirs();
            told.add(String.join("|", cell.column(), cell.base(), mine, theirs, by.word()));
        }
        return told;
    }

    private static RulebookVersion noted(String cell, String text) {
        return RulebookVersion.read(
                Workbooks.edited(
                        "timelines.xlsx",
                        book -> Workbooks.cell(book, "timelines", cell).setCellValue(text)));
    }

    @Test
    void the_same_cell_changed_by_both_is_a_clash_with_its_three_texts() {
        RulebookVersion base = RulebookVersion.read(Workbooks.shipped());
        RowVersion first = base.views().get(0).rows().get(0);
        String note = first.cell("Note");
        ThreeVersions three = new ThreeVersions(base, noted(note, "mine"), noted(note, "theirs"));

        assertThat(three.clashes())
                .singleElement()
                .satisfies(
                        cell -> {
                            assertThat(cell.column()).isEqualTo("Note");
                            assertThat(cell.base()).isEqualTo(first.value("Note"));
                            assertThat(cell.mine()).isEqualTo("mine");
                            assertThat(cell.theirs()).isEqualTo("theirs");
                            assertThat(cell.cellMine()).isEqualTo(note);
                        });
        assertThatThrownBy(() -> three.merged(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 choices for 1 clashes");
        RulebookVersion merged =
                RulebookVersion.read(
                        new RulebookSource("merged", three.merged(List.of(Side.MINE))));
        assertThat(RulebookDifference.between(three.mine(), merged).isEmpty()).isTrue();
    }

    @Test
    void a_workbook_that_only_one_changed_is_taken_byte_for_byte() {
        RulebookVersion base = RulebookVersion.read(Workbooks.shipped());
        RowVersion first = base.views().get(0).rows().get(0);
        RulebookVersion mine = noted(first.cell("Note"), "mine");

        assertThat(new ThreeVersions(base, mine, base).merged(List.of()).get("timelines.xlsx"))
                .isEqualTo(mine.workbook("timelines.xlsx"));
        assertThat(new ThreeVersions(base, base, mine).merged(List.of()).get("timelines.xlsx"))
                .isEqualTo(mine.workbook("timelines.xlsx"));
    }

    @Test
    void a_row_that_one_took_out_and_the_other_changed_is_a_clash_of_the_whole_row() {
        List<Row> mine = new ArrayList<>(BASE);
        Row gone = mine.remove(3);
        List<Row> theirs = new ArrayList<>(BASE);
        theirs.set(3, with(gone, "Note", "still needed"));

        assertThat(cells(numbered(mine), numbered(theirs)))
                .filteredOn(CellOfThree::clashes)
                .singleElement()
                .satisfies(cell -> assertThat(cell.column()).isEmpty());
        assertThat(merged(numbered(mine), numbered(theirs), List.of(Side.MINE)))
                .hasSize(BASE.size() - 1);
        assertThat(merged(numbered(mine), numbered(theirs), List.of(Side.THEIRS)))
                .hasSize(BASE.size());
    }
}
