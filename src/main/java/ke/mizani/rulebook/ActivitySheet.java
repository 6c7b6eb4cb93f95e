package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.SheetRow;
import ke.mizani.activity.SheetRow.Fault;
import ke.mizani.activity.Source;
import ke.mizani.rulebook.SheetText.Line;

/** The sheet of a workbook in which activities stand: data, of which nothing is computed. */
record ActivitySheet(SheetText text) {

    static final String ACTIVITIES = "activities";
    static final String NOTES = "notes";
    static final String EVENTS = "events";
    static final String MATTER_TYPES = "matter-types";
    static final String INDICATORS = "indicators";

    /** What a template explains. */
    private static final Set<String> EXPLAINING = Set.of(NOTES, EVENTS, MATTER_TYPES, INDICATORS);

    private static final String FIRST_HEADING = "activity_id";

    /** What a spreadsheet takes an hour alone for: that hour of the day before its first. */
    private static final Pattern HOUR = Pattern.compile("(?:1899-12-3[01]|1900-01-0[01])T(.{5}).*");

    /**
     * Which sheet is read.
     *
     * @param problems why none is
     */
    record Choice(Optional<ActivitySheet> sheet, List<RowProblem> problems) {}

    String name() {
        return text.name();
    }

    /** The one with the headings; what else a workbook holds would vanish without a word. */
    static Choice among(String file, Collection<SheetText> sheets) {
        List<SheetText> filled = sheets.stream().filter(one -> !one.lines().isEmpty()).toList();
        List<SheetText> headed = filled.stream().filter(ActivitySheet::isHeaded).toList();
        List<SheetText> read = headed.isEmpty() && filled.size() == 1 ? filled : headed;
        List<RowProblem> problems = new ArrayList<>();
        if (read.isEmpty()) {
            String expected =
                    "a sheet whose first row has the headings, " + FIRST_HEADING + " first";
            problems.add(problem(file, "", RowProblem.Code.NO_SHEET_OF_RECORDS, expected));
        }
        filled.stream()
                .filter(one -> !read.isEmpty() && !one.equals(read.get(0)))
                .filter(one -> read.contains(one) || !EXPLAINING.contains(one.name()))
                .forEach(one -> problems.add(other(file, one, read.get(0))));
        return problems.isEmpty()
                ? new Choice(Optional.of(new ActivitySheet(read.get(0))), List.of())
                : new Choice(Optional.empty(), problems);
    }

    private static boolean isHeaded(SheetText sheet) {
        return sheet.lines().get(0).cells().values().stream()
                .anyMatch(cell -> cell.text().toLowerCase(Locale.ROOT).equals(FIRST_HEADING));
    }

    private static RowProblem other(String file, SheetText other, SheetText read) {
        String expected =
                "one sheet with rows, here \""
                        + read.name()
                        + "\"; hand in others as files of their own";
        return problem(file, other.name(), RowProblem.Code.OTHER_SHEET, expected)
                .at(other.name() + "!A" + other.lines().get(0).number());
    }

    private static RowProblem problem(
            String file, String found, RowProblem.Code code, String expected) {
        return new RowProblem(new Source(file, 1), "", code, found, expected);
    }

    /** Why a workbook must not be opened, in the words of files of records. */
    static RowProblem told(String file, TableProblem fault) {
        RowProblem.Code code =
                fault.code() == TableProblem.Code.TOO_LARGE
                        ? RowProblem.Code.FILE_TOO_LARGE
                        : RowProblem.Code.valueOf(fault.code().name());
        String expected =
                code == RowProblem.Code.FILE_TOO_LARGE
                        ? "a workbook of at most "
                                + RulebookSource.LARGEST_FILE / 1024 / 1024
                                + " MB, "
                                + FilePart.MOST_ROWS
                                + " rows and "
                                + FilePart.MOST_CELLS
                                + " cells in a sheet; more as CSV, or in several files"
                        : fault.expected();
        RowProblem problem = new RowProblem(new Source(file, 1), "", code, fault.found(), expected);
        return fault.sheet().isEmpty()
                ? problem
                : problem.at(fault.sheet() + (fault.cell().isEmpty() ? "" : "!" + fault.cell()));
    }

    /** The rows that hold something, the heading first. */
    List<SheetRow> rows() {
        return text.lines().stream().map(this::row).toList();
    }

    private SheetRow row(Line line) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        Map<Integer, Fault> faults = new HashMap<>();
        line.cells()
                .forEach(
                        (place, content) -> {
                            cells.put(place, value(content));
                            fault(content).ifPresent(fault -> faults.put(place, fault));
                            if (text.isMerged(line.number(), place)) {
                                faults.put(place, merged(content));
                            }
                        });
        return new SheetRow(line.number(), cells, faults);
    }

    private static String value(Content content) {
        return switch (content.kind()) {
            case FORMULA -> content.seen();
            case DATE -> {
                Matcher hour = HOUR.matcher(content.text());
                yield hour.matches() ? hour.group(1) : content.text();
            }
            default -> content.text();
        };
    }

    private static Optional<Fault> fault(Content content) {
        return Optional.ofNullable(
                switch (content.kind()) {
                    case FORMULA ->
                            new Fault(
                                    RowProblem.Code.FORMULA_CELL,
                                    content.text(),
                                    "the value itself: copy the cell and paste it as a value");
                    case ERROR ->
                            new Fault(
                                    RowProblem.Code.ERROR_VALUE,
                                    content.text(),
                                    "a value; the spreadsheet could not compute this one");
                    case PERCENT ->
                            new Fault(
                                    RowProblem.Code.PERCENT,
                                    content.text(),
                                    "a number without a percent sign: 95, not 95 %");
                    case LOGICAL ->
                            new Fault(
                                    RowProblem.Code.LOGICAL_VALUE,
                                    content.text(),
                                    "a text, a number or a day");
                    default -> null;
                });
    }

    private static Fault merged(Content content) {
        return new Fault(
                RowProblem.Code.MERGED_CELLS, content.text(), "a cell of its own for each row");
    }
}
