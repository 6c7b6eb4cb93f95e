package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;
import static ke.mizani.rulebook.UsualColumns.CONFIRMED;
import static ke.mizani.rulebook.UsualColumns.FROM;
import static ke.mizani.rulebook.UsualColumns.NOTE;
import static ke.mizani.rulebook.UsualColumns.SOURCE;
import static ke.mizani.rulebook.UsualColumns.TO;

import java.util.List;
import java.util.stream.Stream;
import ke.mizani.policy.IndexAim;
import ke.mizani.policy.IndexComponent;
import ke.mizani.policy.IndexRole;
import ke.mizani.policy.Level;
import ke.mizani.policy.ViewWeight.View;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code index.xlsx}: what the productivity index is made of. */
final class IndexTables {

    private static final Vocabulary LEVELS = Vocabulary.of(Level.class);

    private static final String WORKBOOK = "index.xlsx";

    static final TableDefinition VERSIONS =
            table(
                    "index-versions",
                    Use.UNIQUE,
                    List.of("Index"),
                    column(
                            "Version",
                            Form.NAME,
                            "Name of the formula. Only indices of one version are compared"),
                    column(
                            "Index",
                            Form.WORD,
                            Vocabulary.of("productivity"),
                            "The index whose formula it is"),
                    column(
                            "Scheme",
                            Form.WORD,
                            new Vocabulary.NamesOf("schemes"),
                            "The scheme by which every metric is scored, whatever scheme its"
                                    + " contract is graded by; its bands are the categories"));

    static final TableDefinition LEVELS_OF_INDEX =
            table(
                    "index-levels",
                    Use.COLLECT,
                    List.of("Level", "Part"),
                    column("Component", Form.NAME, "Short name of the row, never used twice"),
                    column("Level", Form.WORD, LEVELS, "Whose index it is part of"),
                    column(
                            "Part",
                            Form.WORD,
                            Vocabulary.of(IndexComponent.Part.class),
                            "own-lines: lines of the holder's contracts. officers: indices of the"
                                    + " officers of the office. departments: indices of the departments"),
                    column(
                            "Weight",
                            Form.DECIMAL,
                            "Weight in the index, above 0; those of a level total 100"),
                    column(
                            "Weighted by",
                            Form.WORD,
                            Vocabulary.of(IndexComponent.Weighting.class),
                            "How its lines, or the indices below, are weighted against each other"),
                    column(
                            "Without any",
                            Form.WORD,
                            Vocabulary.of(IndexComponent.Without.class),
                            "Where no contract gives such a part. left-out: the other components"
                                    + " make up the whole. not-evaluated: its weight stays open"));

    static final TableDefinition VIEW_WEIGHTS =
            table(
                    "view-weights",
                    Use.COLLECT,
                    List.of("Level", "View", "Name"),
                    column("Weight row", Form.NAME, "Short name of the row, never used twice"),
                    column("Level", Form.WORD, LEVELS, "At which level"),
                    column(
                            "View",
                            Form.WORD,
                            Vocabulary.of(View.class),
                            "perspective of the balanced scorecard, or tier of the Assembly"),
                    column(
                            "Name",
                            Form.WORD,
                            Vocabulary.of(names()),
                            "The perspective or the tier; all four stand in the table"),
                    column("Weight", Form.DECIMAL, "Above 0; the four total 100"));

    static final TableDefinition ROLES =
            table(
                    "index-roles",
                    Use.COLLECT,
                    List.of("KPI", "Used as"),
                    column("Role", Form.NAME, "Short name of the row, never used twice"),
                    column(
                            "KPI",
                            Form.WORD,
                            new Vocabulary.NamesOf("indicators"),
                            "Number in the catalogue of indicators"),
                    column(
                            "Used as",
                            Form.WORD,
                            Vocabulary.of(IndexRole.Use.class),
                            "index-itself: never a metric of an index. ole: a factor of overall"
                                    + " labour effectiveness. qcd: quality, cost, delivery"));

    static final TableDefinition AIMS =
            table(
                    "index-aims",
                    Use.UNIQUE,
                    List.of("Figure"),
                    column("Aim", Form.NAME, "Short name of the row, never used twice"),
                    column(
                            "Figure",
                            Form.WORD,
                            Vocabulary.of(IndexAim.Aim.class),
                            "Which figure of the policy"),
                    column("Percent", Form.DECIMAL, "The figure, in percent"));

    /** Every sheet of the workbook. */
    static final List<TableDefinition> ALL =
            List.of(VERSIONS, LEVELS_OF_INDEX, VIEW_WEIGHTS, ROLES, AIMS);

    private IndexTables() {}

    private static String[] names() {
        return Stream.of(View.values())
                .flatMap(view -> view.names().stream())
                .toArray(String[]::new);
    }

    private static TableDefinition table(
            String sheet, Use use, List<String> question, Column... own) {
        Stream<Column> usual = Stream.of(SOURCE, FROM, TO, CONFIRMED, NOTE);
        List<Column> columns = Stream.concat(Stream.of(own), usual).toList();
        return new TableDefinition(WORKBOOK, sheet, use, columns, question);
    }
}
