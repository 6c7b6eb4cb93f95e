package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexAim;
import ke.mizani.policy.IndexComponent;
import ke.mizani.policy.IndexRole;
import ke.mizani.policy.IndexVersion;
import ke.mizani.policy.Level;
import ke.mizani.policy.RuleRow;
import ke.mizani.policy.ViewWeight;
import ke.mizani.rulebook.IndexQuestion.WhichAim;
import ke.mizani.rulebook.IndexQuestion.WhichComponents;
import ke.mizani.rulebook.IndexQuestion.WhichRoles;
import ke.mizani.rulebook.IndexQuestion.WhichVersion;
import ke.mizani.rulebook.IndexQuestion.WhichWeights;

/** What the decision tables of {@code index.xlsx} say about the productivity index. */
public final class IndexRules {

    /** The name of the index. */
    public static final String PRODUCTIVITY = "productivity";

    private final TableAnswers<IndexVersion> versions;
    private final TableAnswers<IndexComponent> components;
    private final TableAnswers<ViewWeight> weights;
    private final TableAnswers<IndexRole> roles;
    private final TableAnswers<IndexAim> aims;

    IndexRules(Tables tables, Function<Question, List<String>> engine) {
        versions = new TableAnswers<>(IndexDecisions.VERSIONS, tables, IndexRows::version, engine);
        components =
                new TableAnswers<>(IndexDecisions.LEVELS, tables, IndexRows::component, engine);
        weights =
                new TableAnswers<>(IndexDecisions.VIEW_WEIGHTS, tables, IndexRows::weight, engine);
        roles = new TableAnswers<>(IndexDecisions.ROLES, tables, IndexRows::role, engine);
        aims = new TableAnswers<>(IndexDecisions.AIMS, tables, IndexRows::aim, engine);
    }

    /**
     * The formula in force.
     *
     * @throws NoSingleRow if there is none on that day
     */
    public Decision<IndexVersion> version(LocalDate day) {
        return versions.only(new WhichVersion(PRODUCTIVITY, day));
    }

    /** What an index of a level is made of; nothing if no row is in force. */
    public List<Decision<IndexComponent>> components(Level level, LocalDate day) {
        return components.to(new WhichComponents(level.word(), day));
    }

    /** The weights of the perspectives, or of the tiers, at a level. */
    public List<Decision<ViewWeight>> weights(Level level, ViewWeight.View view, LocalDate day) {
        return weights.to(new WhichWeights(level.word(), view.word(), day));
    }

    /** What a KPI is used for beside the index; nothing for most. */
    public List<Decision<IndexRole>> roles(String kpi, LocalDate day) {
        return roles.to(new WhichRoles(kpi, day));
    }

    /**
     * A figure of the policy.
     *
     * @throws NoSingleRow if there is none on that day
     */
    public Decision<IndexAim> aim(IndexAim.Aim aim, LocalDate day) {
        return aims.only(new WhichAim(aim.word(), day));
    }

    /**
     * The rows that shape an index on a day, beside its scheme: only indices of the same rows are
     * like for like.
     */
    public Set<RuleRow> shaping(LocalDate day) {
        Set<RuleRow> rows = new LinkedHashSet<>();
        for (Level level : Level.values()) {
            for (Decision<IndexComponent> component : components(level, day)) {
                rows.add(component.because());
                view(component.value().weighting())
                        .ifPresent(
                                view ->
                                        weights(level, view, day)
                                                .forEach(weight -> rows.add(weight.because())));
            }
        }
        roles.rows().stream()
                .filter(role -> role.value().use() == IndexRole.Use.INDEX_ITSELF)
                .filter(role -> roles(role.value().kpi(), day).contains(role))
                .forEach(role -> rows.add(role.because()));
        return rows;
    }

    private static Optional<ViewWeight.View> view(IndexComponent.Weighting weighting) {
        return switch (weighting) {
            case PERSPECTIVE_WEIGHTS -> Optional.of(ViewWeight.View.PERSPECTIVE);
            case TIER_WEIGHTS -> Optional.of(ViewWeight.View.TIER);
            case CONTRACT_WEIGHTS, EQUALLY -> Optional.empty();
        };
    }
}
