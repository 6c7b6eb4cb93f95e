package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;
import static ke.mizani.rulebook.UsualColumns.CONFIRMED;
import static ke.mizani.rulebook.UsualColumns.FROM;
import static ke.mizani.rulebook.UsualColumns.NOTE;
import static ke.mizani.rulebook.UsualColumns.TO;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ke.mizani.contract.MeasureRule;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.Level;
import ke.mizani.policy.Objective;
import ke.mizani.policy.Unit;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code indicators.xlsx}: the catalogue of indicators and what they serve. */
final class KpiTables {

    private static final String WORKBOOK = "indicators.xlsx";
    private static final Vocabulary EVENTS = new Vocabulary.NamesOf("events");
    private static final Vocabulary MEASURES =
            new Vocabulary.Words(
                    Stream.concat(
                                    Arrays.stream(MeasureRule.Kind.values())
                                            .map(MeasureRule.Kind::word),
                                    Stream.of("index", "competency-gap", "competency-coverage"))
                            .toList());

    static final TableDefinition OBJECTIVES =
            new TableDefinition(
                    WORKBOOK,
                    "objectives",
                    Use.REGISTER,
                    List.of(
                            column(
                                    "Objective",
                                    Form.TEXT,
                                    "Short name, used in contracts, such as PMP-2.1-2"),
                            column(
                                    "Kind",
                                    Form.WORD,
                                    Vocabulary.of(Objective.Kind.class),
                                    "clause: a provision. objective: a strategic objective"),
                            column("Words", Form.TEXT, "What it says, in short"),
                            column("Source", Form.TEXT, "Where it stands"),
                            CONFIRMED),
                    List.of());

    static final TableDefinition INDICATORS =
            new TableDefinition(WORKBOOK, "indicators", Use.UNIQUE, columns(), List.of("KPI"));

    private KpiTables() {}

    private static List<Column> columns() {
        return List.of(
                column("KPI", Form.NAME, "Number in the catalogue, such as KPI-031"),
                column("Name", Form.TEXT, "What contracts call it"),
                column(
                        "Level",
                        Form.WORD,
                        Vocabulary.of(Level.class),
                        "The level it is measured at"),
                column(
                        "Tier",
                        Form.WORD,
                        Vocabulary.of(Kpi.Tier.class),
                        "Tier of the Assembly, policy 2.1(2). Where the policy does not name the indicator, the tier is our choice"),
                column(
                        "Catalogue view",
                        Form.WORD,
                        Vocabulary.of(
                                "efficiency",
                                "quality",
                                "innovation",
                                "finance",
                                "stakeholder",
                                "learning"),
                        "The view in the catalogue it was taken from"),
                column(
                        "Perspective",
                        Form.WORD,
                        Vocabulary.of(Kpi.Perspective.class),
                        "View of the balanced scorecard, policy 2.1(3). Finance and learning are mapped by us; the note of the row says so"),
                column(
                        "Definition",
                        Form.TEXT,
                        "What counts, in words; ours until the manual is approved"),
                column("Formula", Form.TEXT, "How it is computed, in words"),
                column("Measure", Form.WORD, MEASURES, "The computation"),
                column(
                                "Also by",
                                Form.WORDS,
                                MEASURES,
                                "Measures a contract may use in its place, separated by |; latest, an approved value, always")
                        .orEmpty(),
                column("Events", Form.WORDS, EVENTS, "Events counted, if fixed").orEmpty(),
                column("Of events", Form.WORDS, EVENTS, "Events that are the whole, if fixed")
                        .orEmpty(),
                column(
                                "From events",
                                Form.WORDS,
                                EVENTS,
                                "Events from which days are counted, if fixed")
                        .orEmpty(),
                column(
                                "Parts",
                                Form.TEXT,
                                "Parts and their weights, if fixed: Staff sensitised 20; … They total 100")
                        .orEmpty(),
                column(
                                "Made of",
                                Form.WORDS,
                                new Vocabulary.NamesOf("indicators"),
                                "Indicators it is made of, separated by |")
                        .orEmpty(),
                column(
                        "Computed by",
                        Form.WORD,
                        Vocabulary.of(Kpi.Where.class),
                        "The command that computes it: mizani evaluate, index or competencies"),
                column("Unit", Form.WORD, Vocabulary.of(Unit.class), "What it is counted in"),
                column(
                        "Direction",
                        Form.WORD,
                        Vocabulary.of(Direction.class),
                        "Which way is better"),
                column("Data needed", Form.TEXT, "The records it needs"),
                column(
                        "Collection method",
                        Form.TEXT,
                        "How they are collected; ours until the manual is approved"),
                column(
                        "Clause",
                        Form.WORDS,
                        new Vocabulary.NamesOf("objectives"),
                        "What it serves, separated by |"),
                column("Source", Form.TEXT, "Where the indicator was found"),
                FROM,
                TO,
                CONFIRMED,
                NOTE.orEmpty());
    }
}
