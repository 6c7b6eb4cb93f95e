package ke.mizani.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers for several rulebooks that have most of their sheets in common: what is compared in a
 * sheet is put to the engine once, in whichever rulebook and in whichever cells it stands. A sheet
 * of which only other cells differ need not be compiled again.
 */
final class SharedAnswers {

    /** One sheet as it is compiled, its rows named by their places and not by their cells. */
    private record Compiled(DecisionTable table, List<Row> rows, List<String> cells) {

        static Compiled of(DecisionTable table, Tables tables) {
            Map<String, Integer> places = new LinkedHashMap<>();
            List<Row> rows = new ArrayList<>();
            for (Row row : table.rows().apply(tables)) {
                int place = places.computeIfAbsent(row.cell(), cell -> places.size());
                rows.add(new Row(place, String.valueOf(place), row.values(), Map.of()));
            }
            return new Compiled(table, rows, List.copyOf(places.keySet()));
        }

        String text() {
            return RuleSheet.text(table, rows);
        }

        List<Integer> places(List<String> answer) {
            return answer.stream().map(cells::indexOf).toList();
        }

        List<String> cells(List<Integer> places) {
            return places.stream().map(cells::get).toList();
        }
    }

    private final Map<String, Function<Question, List<Integer>>> known = new ConcurrentHashMap<>();

    /** Knows what the shipped rulebook answers, if the application carries one. */
    static SharedAnswers withShipped() {
        SharedAnswers answers = new SharedAnswers();
        CarriedRulebook.ofApplication()
                .ifPresent(carried -> answers.learn(carried.tables(), carried::answer));
        return answers;
    }

    /** Takes over the answers of a whole rulebook. */
    void learn(Tables tables, Function<Question, List<String>> answers) {
        for (DecisionTable table : DecisionTable.ALL) {
            Compiled sheet = Compiled.of(table, tables);
            known.putIfAbsent(sheet.text(), question -> sheet.places(answers.apply(question)));
        }
    }

    /** Gives the cells of the rows that answer a typical question about these tables. */
    Function<Question, List<String>> about(Tables tables) {
        Map<Class<?>, Function<Question, List<String>>> bySheet = new HashMap<>();
        for (DecisionTable table : DecisionTable.ALL) {
            bySheet.put(table.fact(), about(Compiled.of(table, tables)));
        }
        return question -> Objects.requireNonNull(bySheet.get(question.getClass())).apply(question);
    }

    private Function<Question, List<String>> about(Compiled sheet) {
        String text = sheet.text();
        return question ->
                sheet.cells(
                        known.computeIfAbsent(text, unknown -> compile(sheet, text))
                                .apply(question));
    }

    private static Function<Question, List<Integer>> compile(Compiled sheet, String text) {
        if (sheet.rows().isEmpty()) {
            return question -> List.of();
        }
        byte[] named = text.getBytes(StandardCharsets.UTF_8);
        String name = HexFormat.of().formatHex(RulebookSource.sha256().digest(named));
        RuleEngine engine = RuleEngine.compile(Map.of(sheet.table(), sheet.rows()), name);
        return question -> engine.ask(question).stream().map(Integer::valueOf).toList();
    }
}
