package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.CaseRegions.Area;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TableFinding.NamedRow;
import ke.mizani.rulebook.TableFinding.Place;
import ke.mizani.rulebook.TableFinding.Region;
import ke.mizani.rulebook.TableFinding.Witness;
import ke.mizani.rulebook.TableProblem.Level;

/**
 * Makes findings on one table, each with a case that was put to the table again.
 *
 * @param asked all tables
 * @param table the table
 * @param grid its cases
 */
record FindingMaker(AskedTables asked, DecisionTable table, CaseGrid grid) {

    private static final Span ALL = Span.between(Optional.empty(), Optional.empty());
    private static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    /** Cases that no row answers; the rows named are those that answer beside them. */
    TableFinding gap(Kind kind, Level level, Area area) {
        return finding(kind, level, beside(area), area, area.typical());
    }

    /** Cases that several rows answer. */
    TableFinding clash(Kind kind, Level level, List<Row> rows, List<Area> areas) {
        Set<Question> typical = new LinkedHashSet<>();
        areas.forEach(area -> typical.addAll(area.typical()));
        return finding(kind, level, rows, areas.get(0), typical);
    }

    /** Words that no row names. */
    TableFinding noRow(Level level, Map<String, String> words, Map<String, String> told) {
        Set<Question> typical = new LinkedHashSet<>();
        List<InForce> slices = grid.slices();
        for (InForce slice : slices) {
            for (Span span : grid.spans()) {
                typical.add(
                        grid.question(words, span.typical(), TimeSlices.dayOf(slice))
                                .typical(asked.cases(table)));
            }
        }
        Area area = new Area(words, ALL, slices.get(slices.size() - 1), Set.of(), typical);
        return new TableFinding(
                Kind.NO_ROW,
                level,
                place(),
                List.of(),
                new Region(labelled(told), "", ALL, ALWAYS),
                Optional.of(witness(area, area.typical())));
    }

    /** The rows that are among none of the answers. */
    List<TableFinding> unreachable(Set<Set<String>> answers) {
        return asked.tables().of(table.sheet()).stream()
                .filter(row -> answers.stream().noneMatch(cells -> cells.contains(row.cell())))
                .map(row -> about(Kind.UNREACHABLE, Level.PLEASE_LOOK, List.of(row), row.inForce()))
                .toList();
    }

    /** A finding on rows as such. */
    TableFinding about(Kind kind, Level level, List<Row> rows, InForce days) {
        return new TableFinding(
                kind,
                level,
                place(),
                rows.stream().map(this::named).toList(),
                new Region(Map.of(), "", ALL, days),
                Optional.empty());
    }

    /** A finding on rows that answer the same questions. */
    TableFinding together(Kind kind, Level level, List<Row> rows, InForce days) {
        List<String> cells = rows.stream().map(Row::cell).toList();
        LocalDate day = TimeSlices.dayOf(days);
        Set<Question> typical = new LinkedHashSet<>();
        for (Question question : table.questions(asked.tables())) {
            if (asked.cells(question).containsAll(cells)) {
                typical.add(question);
            }
        }
        Optional<Witness> witness =
                typical.stream()
                        .reduce((one, later) -> digits(later) <= digits(one) ? later : one)
                        .map(question -> together(question, rows, day, typical));
        TableFinding finding = about(kind, level, rows, days);
        return new TableFinding(
                kind, level, finding.table(), finding.rows(), finding.region(), witness);
    }

    /** Half a level is no level: a whole number shows it better. */
    private static int digits(Question question) {
        return Arrays.stream(question.getClass().getRecordComponents())
                .map(component -> CaseText.value(question, component))
                .filter(BigDecimal.class::isInstance)
                .mapToInt(number -> ((BigDecimal) number).stripTrailingZeros().scale())
                .reduce(0, Math::max);
    }

    private Witness together(
            Question question, List<Row> rows, LocalDate day, Set<Question> typical) {
        Map<String, String> input = new LinkedHashMap<>(CaseText.of(question));
        input.remove("day", LocalDate.MIN.toString());
        input.putIfAbsent("day", day.toString());
        return new Witness(
                question,
                input,
                rows.stream().map(row -> named(row).name()).toList(),
                typical,
                asked.cases(table));
    }

    private TableFinding finding(
            Kind kind, Level level, List<Row> rows, Area area, Set<Question> typical) {
        return new TableFinding(
                kind,
                level,
                place(),
                rows.stream().map(this::named).toList(),
                new Region(
                        labelled(area.words()),
                        grid.property().orElse(""),
                        area.span(),
                        area.days()),
                Optional.of(witness(area, typical)));
    }

    /** Puts a case of the area to the table once more. */
    private Witness witness(Area area, Set<Question> typical) {
        LocalDate day = TimeSlices.dayOf(area.days());
        BigDecimal number =
                grid.typical(area.words(), area.span(), day).orElseGet(area.span()::typical);
        Question question = grid.question(area.words(), number, day);
        Set<String> cells = asked.cells(question);
        if (!cells.equals(area.cells())) {
            throw new IllegalStateException(
                    question.inWords() + " is answered by " + cells + ", not " + area.cells());
        }
        return new Witness(
                question,
                CaseText.of(question),
                rows(List.copyOf(cells)).stream().map(row -> named(row).name()).toList(),
                typical,
                asked.cases(table));
    }

    /** The rows of these cells, in the order of the cells. */
    List<Row> rows(List<String> cells) {
        List<Row> rows = new ArrayList<>();
        for (String cell : cells) {
            asked.tables().of(table.sheet()).stream()
                    .filter(row -> row.cell().equals(cell))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The rows that answer the cases nearest to a gap, on both sides of it. */
    private List<Row> beside(Area area) {
        Set<String> cells = new LinkedHashSet<>();
        LocalDate day = TimeSlices.dayOf(area.days());
        Span span = area.span();
        if (span.everything()) {
            area.days().from().ifPresent(d -> cells.addAll(near(area, span, d.minusDays(1))));
            area.days().to().ifPresent(d -> cells.addAll(near(area, span, d.plusDays(1))));
        } else {
            for (Span other : grid.spans()) {
                boolean touches =
                        other.high().equals(span.low()) || other.low().equals(span.high());
                if (touches && (other.high().isPresent() || other.low().isPresent())) {
                    cells.addAll(near(area, other, day));
                }
            }
        }
        return asked.tables().of(table.sheet()).stream()
                .filter(row -> cells.contains(row.cell()))
                .toList();
    }

    private Set<String> near(Area area, Span span, LocalDate day) {
        List<Span> spans = span.everything() ? grid.spans() : List.of(span);
        Set<String> cells = new LinkedHashSet<>();
        spans.forEach(
                s -> cells.addAll(asked.cells(grid.question(area.words(), s.typical(), day))));
        return cells;
    }

    /** The words by the label of the column that they are compared with. */
    private Map<String, String> labelled(Map<String, String> words) {
        Map<String, String> labelled = new LinkedHashMap<>();
        table.conditions().stream()
                .filter(condition -> words.containsKey(condition.property()))
                .filter(condition -> condition.comparison().comparesWords())
                .forEach(c -> labelled.put(c.label(), words.getOrDefault(c.property(), "")));
        return labelled;
    }

    private Place place() {
        return new Place(table.sheet().workbook(), table.sheet().sheet());
    }

    private NamedRow named(Row row) {
        return new NamedRow(
                row.find(table.sheet().naming().label()).orElse(""), row.in(table.sheet()));
    }
}
