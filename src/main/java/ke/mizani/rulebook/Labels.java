package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.Content.Kind;
import ke.mizani.rulebook.SheetText.Line;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Where the columns of a sheet are.
 *
 * @param row the row of the headings
 * @param columns place of each column by its label; columns that were not found are left out
 */
record Labels(int row, Map<String, Integer> columns) {

    /** Finds the headings: the row that has most of them. Everything above it is never read. */
    static Optional<Labels> find(SheetText sheet, TableDefinition table, Problems problems) {
        Optional<Line> heading = headingOf(sheet, table.labels());
        if (heading.isEmpty()) {
            String expected = "a row with the headings " + String.join(", ", table.labels());
            problems.add(table, "", Code.NO_LABEL_ROW, "no heading of the table", expected);
            return Optional.empty();
        }
        return Optional.of(new Search(sheet, table, heading.get(), problems).labels());
    }

    private static Optional<Line> headingOf(SheetText sheet, List<String> labels) {
        Line best = null;
        long most = 0;
        for (Line line : sheet.lines()) {
            long hits =
                    line.cells().values().stream().filter(c -> labels.contains(c.text())).count();
            if (hits > most) {
                best = line;
                most = hits;
            }
        }
        return Optional.ofNullable(best);
    }

    private record Search(SheetText sheet, TableDefinition table, Line heading, Problems problems) {

        Labels labels() {
            Map<String, Integer> columns = new LinkedHashMap<>();
            List<Integer> strange = new ArrayList<>();
            for (int column : used()) {
                Content label = heading.at(column);
                boolean known = label.kind() == Kind.TEXT && table.labels().contains(label.text());
                if (!known) {
                    strange.add(column);
                } else if (columns.putIfAbsent(label.text(), column) != null) {
                    add(column, Code.DUPLICATE_COLUMN, "each heading once");
                }
            }
            reportStrange(strange, columns.keySet());
            return new Labels(heading.number(), columns);
        }

        /** Columns with a heading or with something below it. */
        private Set<Integer> used() {
            Set<Integer> used = new TreeSet<>();
            for (Line line : sheet.lines()) {
                if (line.number() >= heading.number()) {
                    used.addAll(line.cells().keySet());
                }
            }
            return used;
        }

        private void reportStrange(List<Integer> strange, Set<String> found) {
            Set<String> missing = new HashSet<>(table.labels());
            missing.removeAll(found);
            Map<String, Integer> meant = meant(strange, missing);
            for (int column : strange) {
                Optional<String> label =
                        missing.stream()
                                .filter(name -> meant.getOrDefault(name, -1) == column)
                                .findFirst();
                add(
                        column,
                        Code.UNKNOWN_COLUMN,
                        label.orElse("a heading of the table, or an empty column"));
            }
            for (String label : table.labels()) {
                if (missing.contains(label) && !meant.containsKey(label)) {
                    problems.add(
                            table,
                            "",
                            Code.MISSING_COLUMN,
                            "no column " + label,
                            "a column " + label);
                }
            }
        }

        /**
         * A heading that is missing and one that is not known are one fault if they can be the
         * same.
         */
        private Map<String, Integer> meant(List<Integer> strange, Set<String> missing) {
            Map<String, Integer> meant = new HashMap<>();
            for (int column : strange) {
                Set<String> open = new TreeSet<>(missing);
                open.removeAll(meant.keySet());
                String text = heading.at(column).text();
                Optional<String> label =
                        text.isEmpty() ? open.stream().findFirst() : Wording.nearest(text, open);
                label.ifPresent(name -> meant.put(name, column));
            }
            return meant;
        }

        private void add(int column, Code code, String expected) {
            String cell = SheetText.address(heading.number(), column);
            problems.add(table, cell, code, heading.at(column).text(), expected);
        }
    }
}
