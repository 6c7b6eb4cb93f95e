package ke.mizani.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ke.mizani.rulebook.DecisionTable.Condition;
import ke.mizani.rulebook.IndexQuestion.WhichAim;
import ke.mizani.rulebook.IndexQuestion.WhichComponents;
import ke.mizani.rulebook.IndexQuestion.WhichRoles;
import ke.mizani.rulebook.IndexQuestion.WhichVersion;
import ke.mizani.rulebook.IndexQuestion.WhichWeights;

/** How the rows of {@code index.xlsx} answer questions. */
final class IndexDecisions {

    static final DecisionTable VERSIONS =
            of(IndexTables.VERSIONS, WhichVersion.class, WhichVersion::all, is("index", "Index"));

    static final DecisionTable LEVELS =
            of(
                    IndexTables.LEVELS_OF_INDEX,
                    WhichComponents.class,
                    WhichComponents::all,
                    is("level", "Level"));

    static final DecisionTable VIEW_WEIGHTS =
            of(
                    IndexTables.VIEW_WEIGHTS,
                    WhichWeights.class,
                    WhichWeights::all,
                    is("level", "Level"),
                    is("view", "View"));

    static final DecisionTable ROLES =
            of(IndexTables.ROLES, WhichRoles.class, WhichRoles::all, is("kpi", "KPI"));

    static final DecisionTable AIMS =
            of(IndexTables.AIMS, WhichAim.class, WhichAim::all, is("aim", "Figure"));

    private IndexDecisions() {}

    private static DecisionTable of(
            TableDefinition sheet,
            Class<? extends Question> fact,
            Function<Cases, List<Question>> questions,
            Condition... conditions) {
        Stream<Condition> inForce =
                Stream.of(
                        new Condition("day", Comparison.FROM, TableDefinition.FROM),
                        new Condition("day", Comparison.TO, TableDefinition.TO));
        return DecisionTable.of(
                sheet,
                fact,
                questions,
                Stream.concat(Stream.of(conditions), inForce).toArray(Condition[]::new));
    }

    private static Condition is(String property, String label) {
        return new Condition(property, Comparison.IS, label);
    }
}
