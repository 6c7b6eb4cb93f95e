package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The changes that tests should notice: each limit, amount, weight, day and answer, up and down or
 * to another word. Names of rows, remarks and empty cells are not changed.
 */
final class Mutants {

    /** What is read by people only: changing it changes no answer. */
    private static final Set<String> REMARKS = Set.of("Area", "Confirmed", "Decided on", "List");

    /** The texts that are an answer. */
    private static final Set<String> ANSWERS = Set.of("Grade");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Tables tables;

    Mutants(Tables tables) {
        this.tables = tables;
    }

    /** Whether the cells of the column are changed. */
    static boolean changes(TableDefinition sheet, Column column) {
        return !column.equals(sheet.naming())
                && !REMARKS.contains(column.label())
                && (column.form() != Form.TEXT || ANSWERS.contains(column.label()));
    }

    /** All changes of one cell in the decision tables. */
    List<Mutant> all() {
        List<Mutant> all = new ArrayList<>();
        for (DecisionTable table : DecisionTable.ALL) {
            for (Row row : tables.of(table.sheet())) {
                for (Column column : table.sheet().columns()) {
                    if (changes(table.sheet(), column) && row.find(column.label()).isPresent()) {
                        others(column, row.text(column.label()))
                                .filter(to -> !to.equals(row.text(column.label())))
                                .map(to -> new Mutant(table.sheet(), row, column.label(), to))
                                .forEach(all::add);
                    }
                }
            }
        }
        return all;
    }

    private Stream<String> others(Column column, String text) {
        if (text.equals(UsualColumns.ANY)) {
            return column.form() == Form.DECIMAL ? Stream.of("1") : Stream.of();
        }
        return switch (column.form()) {
            case WHOLE, COUNT -> whole(Integer.parseInt(text), column.form() == Form.COUNT ? 1 : 0);
            case DECIMAL -> decimal(new BigDecimal(text));
            case DATE -> day(LocalDate.parse(text));
            case DAY -> dayExpression(text);
            case WORD -> Stream.of(otherWord(column, text));
            case WORDS, GROUPS, NAMES -> words(column, text);
            case NAME -> Stream.of(text + "-x");
            case TEXT -> Stream.of(text + " x");
        };
    }

    private static Stream<String> whole(int number, int least) {
        return Stream.of(number + 1, number - 1)
                .filter(other -> other >= least)
                .map(String::valueOf);
    }

    /** One more and one less of the last digit that is written. */
    private static Stream<String> decimal(BigDecimal number) {
        BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0));
        return Stream.of(number.add(last), number.subtract(last)).map(BigDecimal::toPlainString);
    }

    private static Stream<String> day(LocalDate day) {
        return Stream.of(day.plusDays(1), day.minusDays(1)).map(LocalDate::toString);
    }

    /** Each number of the expression one higher, or one lower where there is no such day. */
    private static Stream<String> dayExpression(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> shifted(text, number))
                .filter(other -> Form.DAY.fits(Content.text(other)));
    }

    private static String shifted(String text, MatchResult number) {
        String digits = number.group();
        for (int by : new int[] {1, -1}) {
            String other = String.valueOf(Integer.parseInt(digits) + by);
            String padded = "0".repeat(Math.max(0, digits.length() - other.length())) + other;
            String changed =
                    text.substring(0, number.start()) + padded + text.substring(number.end());
            if (Form.DAY.fits(Content.text(changed))) {
                return changed;
            }
        }
        return text;
    }

    private String otherWord(Column column, String word) {
        List<String> known = vocabulary(column);
        int place = known.indexOf(word);
        return known.size() < 2 ? word + "-x" : known.get((place + 1) % known.size());
    }

    /** Each word left out in turn; a single word changed. */
    private Stream<String> words(Column column, String text) {
        List<String> words = Column.words(text);
        if (words.size() == 1) {
            return Stream.of(otherWord(column, text));
        }
        return words.stream()
                .map(out -> String.join("|", words.stream().filter(w -> !w.equals(out)).toList()));
    }

    private List<String> vocabulary(Column column) {
        return tables.vocabulary(column);
    }
}
