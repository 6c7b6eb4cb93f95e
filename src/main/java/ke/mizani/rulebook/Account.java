package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps account of the rows of all sheets: none of them vanishes. */
final class Account {

    private record Entry(
            String workbook, SheetText sheet, boolean isTable, Optional<Labels> labels) {

        SheetAccount counted(List<TableProblem> problems) {
            int heading = labels.map(Labels::row).orElse(isTable ? 0 : Integer.MAX_VALUE);
            List<Integer> data = new ArrayList<>();
            sheet.lines().stream()
                    .map(SheetText.Line::number)
                    .filter(number -> number > heading)
                    .forEach(data::add);
            Set<Integer> faulty = faultyRows(problems);
            int refused =
                    labels.isPresent()
                            ? (int) data.stream().filter(faulty::contains).count()
                            : data.size();
            int lines = sheet.lines().size();
            return new SheetAccount(
                    workbook,
                    sheet.name(),
                    headings(),
                    sheet.extent().lastRow(),
                    lines - data.size(),
                    data.size() - refused,
                    refused,
                    sheet.extent().lastRow() - lines);
        }

        private Set<Integer> faultyRows(List<TableProblem> problems) {
            return problems.stream()
                    .filter(p -> p.refuses() && p.workbook().equals(workbook))
                    .filter(p -> p.sheet().equals(sheet.name()) && !p.cell().isEmpty())
                    .map(p -> Integer.valueOf(p.cell().replaceAll("\\D", "")))
                    .collect(Collectors.toSet());
        }

        private Map<String, String> headings() {
            Map<String, String> headings = new HashMap<>();
            labels.ifPresent(
                    found ->
                            found.columns()
                                    .forEach(
                                            (label, place) ->
                                                    headings.put(SheetText.letters(place), label)));
            return headings;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** A table, and where its columns are. */
    void take(TableDefinition table, SheetText sheet, Optional<Labels> labels) {
        entries.add(new Entry(table.workbook(), sheet, true, labels));
    }

    /** A sheet that is none of the tables. */
    void pass(String workbook, SheetText sheet) {
        entries.add(new Entry(workbook, sheet, false, Optional.empty()));
    }

    List<SheetAccount> counted(List<TableProblem> problems) {
        return entries.stream().map(entry -> entry.counted(problems)).toList();
    }
}
