package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.CaseRegions.Area;
import ke.mizani.rulebook.DecisionTable.Condition;

/**
 * Which cases a table must answer: words of its vocabulary while what they name is in force, and
 * numbers between the ends of the scheme, or else between the outermost limits that rows have.
 *
 * @param asked all tables
 * @param table the table
 * @param grid its cases
 */
record Domain(AskedTables asked, DecisionTable table, CaseGrid grid) {

    /** Whether everything that the words name is in force at the beginning of the slice. */
    boolean inForce(Map<String, String> words, InForce slice) {
        LocalDate day = TimeSlices.dayOf(slice);
        return wordConditions()
                .allMatch(
                        condition ->
                                owners(condition, words).isEmpty()
                                        || owners(condition, words).stream()
                                                .anyMatch(row -> row.inForce().on(day)));
    }

    private Stream<Condition> wordConditions() {
        return table.conditions().stream().filter(c -> c.comparison().comparesWords());
    }

    /** The rows of another sheet, with days of their own, that a word names. */
    private List<Row> owners(Condition condition, Map<String, String> words) {
        String word = words.getOrDefault(condition.property(), "");
        return sheetOf(condition)
                .filter(TableDefinition::hasInForce)
                .map(
                        sheet ->
                                asked.tables().of(sheet).stream()
                                        .filter(
                                                row ->
                                                        row.find(sheet.naming().label())
                                                                .filter(word::equals)
                                                                .isPresent())
                                        .toList())
                .orElse(List.of());
    }

    private Optional<TableDefinition> sheetOf(Condition condition) {
        return grid.column(condition)
                .map(Column::vocabulary)
                .filter(Vocabulary.NamesOf.class::isInstance)
                .map(names -> ((Vocabulary.NamesOf) names).sheet())
                .flatMap(
                        name ->
                                Tables.DEFINITIONS.stream()
                                        .filter(sheet -> sheet.sheet().equals(name))
                                        .findFirst());
    }

    /** Whether the word stands for a row of another sheet. */
    boolean namesRows(String property) {
        return wordConditions()
                .filter(condition -> condition.property().equals(property))
                .anyMatch(condition -> sheetOf(condition).isPresent());
    }

    /** Whether another word of a fixed choice, with the other words the same, is among these. */
    boolean otherChoiceIn(Map<String, String> words, Set<Map<String, String>> answered) {
        return wordConditions()
                .filter(condition -> hasFixedWords(condition))
                .anyMatch(
                        condition ->
                                answered.stream()
                                        .anyMatch(
                                                other ->
                                                        equalBut(
                                                                condition.property(),
                                                                words,
                                                                other)));
    }

    private boolean hasFixedWords(Condition condition) {
        return grid.column(condition)
                .map(Column::vocabulary)
                .filter(Vocabulary.Words.class::isInstance)
                .map(words -> !((Vocabulary.Words) words).words().isEmpty())
                .orElse(false);
    }

    private static boolean equalBut(
            String property, Map<String, String> one, Map<String, String> other) {
        Map<String, String> rest = new HashMap<>(other);
        Optional.ofNullable(one.get(property)).ifPresent(word -> rest.put(property, word));
        return rest.equals(one);
    }

    /** The areas without an answer that should have one; none if the slice has no answer at all. */
    List<Area> gaps(List<Area> areas, Map<String, String> words, InForce slice) {
        List<Integer> answered = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            if (!areas.get(i).cells().isEmpty()) {
                answered.add(i);
            }
        }
        if (answered.isEmpty()) {
            return List.of();
        }
        LocalDate day = TimeSlices.dayOf(slice);
        Optional<Ends> ends = ends(words, day);
        int first = ends.isPresent() ? 0 : answered.get(0);
        int last = ends.isPresent() ? areas.size() - 1 : answered.get(answered.size() - 1);
        List<Area> gaps = new ArrayList<>();
        for (Area area : areas.subList(first, last + 1)) {
            if (area.cells().isEmpty()) {
                ends.map(e -> area.span().within(e.lowest(), e.highest()))
                        .orElse(Optional.of(area.span()))
                        .filter(span -> grid.typical(words, span, day).isPresent())
                        .ifPresent(span -> gaps.add(area.at(span)));
            }
        }
        return gaps;
    }

    /** The least and the greatest number there can be. */
    private record Ends(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {}

    /** The ends of the scale of the scheme that is asked about. */
    private Optional<Ends> ends(Map<String, String> words, LocalDate day) {
        return asked.tables().of(ScoringTables.SCHEMES).stream()
                .filter(row -> row.text("Scheme").equals(words.get("scheme")))
                .filter(row -> row.inForce().on(day))
                .findFirst()
                .map(Domain::ends);
    }

    private static Ends ends(Row scheme) {
        boolean lower = scheme.text("Better is").equals("lower");
        return new Ends(
                scheme.number(lower ? "Best score" : "Worst score"),
                scheme.number(lower ? "Worst score" : "Best score"));
    }
}
