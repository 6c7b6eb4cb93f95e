package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Finds dates that break the order of their column and would keep it with day and month changed
 * about: a spreadsheet set to the United States takes 03/04/2026 for the 4th of March.
 */
final class DayOrder {

    /** Fewer dates than these have no order. */
    private static final int FEWEST = 5;

    /** A column that is out of order more often than once in so many rows is in none. */
    private static final int ROWS_A_BREAK = 5;

    private record Dated(Row row, LocalDate day) {}

    private final TableDefinition table;
    private final Problems problems;

    DayOrder(TableDefinition table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    void run(List<Row> rows) {
        for (Column column : table.columns()) {
            if (column.form() == Form.DATE) {
                List<Dated> days = new ArrayList<>();
                rows.forEach(
                        row -> row.day(column.label()).ifPresent(d -> days.add(new Dated(row, d))));
                column(column.label(), days);
            }
        }
    }

    private void column(String label, List<Dated> days) {
        List<Integer> breaks = new ArrayList<>();
        for (int at = 1; at < days.size(); at++) {
            if (days.get(at).day().isBefore(days.get(at - 1).day())) {
                breaks.add(at);
            }
        }
        if (days.size() >= FEWEST && breaks.size() <= days.size() / ROWS_A_BREAK) {
            for (int at : breaks) {
                if (!report(label, days, at - 1)) {
                    report(label, days, at);
                }
            }
        }
    }

    private boolean report(String label, List<Dated> days, int at) {
        LocalDate before = at == 0 ? LocalDate.MIN : days.get(at - 1).day();
        LocalDate after = at == days.size() - 1 ? LocalDate.MAX : days.get(at + 1).day();
        Dated dated = days.get(at);
        Optional<LocalDate> swapped =
                swapped(dated.day()).filter(day -> !day.isBefore(before) && !day.isAfter(after));
        swapped.ifPresent(
                day ->
                        problems.add(
                                table,
                                dated.row().address(label),
                                Code.DATE_OUT_OF_ORDER,
                                dated.day().toString(),
                                "a date in the order of its column",
                                Optional.of(day.toString())));
        return swapped.isPresent();
    }

    private static Optional<LocalDate> swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }
}
