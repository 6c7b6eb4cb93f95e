package ke.mizani.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.Decision;
import ke.mizani.policy.IndexRole;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.RuleRow;

/**
 * One metric of a productivity index: a line of a contract, scored on the scale of the index
 * whatever scheme its contract is graded by.
 *
 * @param card the scorecard that the line stands on
 * @param line target and achievement
 * @param kpi what the catalogue says of it; empty if the line names none
 * @param roles what else the KPI is used for
 * @param score on the scale of the index; empty: not evaluated
 * @param formula the row that said how to score; empty if there is none
 * @param why the steps
 */
public record IndexMetric(
        Scorecard card,
        Scorecard.Line line,
        Optional<Decision<Kpi>> kpi,
        List<Decision<IndexRole>> roles,
        Optional<Exact> score,
        Optional<RuleRow> formula,
        Explanation why) {

    public IndexMetric {
        roles = List.copyOf(roles);
    }

    /** Id of the line. */
    public String id() {
        return line.indicator().id();
    }

    /** Its weight in the contract. */
    public BigDecimal weight() {
        return line.indicator().weight().value();
    }

    /** Its index: the score, or unknown. */
    public ProductivityIndex index() {
        return ProductivityIndex.of(score);
    }

    /** The row by which its KPI is used so. */
    public Optional<Decision<IndexRole>> role(IndexRole.Use use) {
        return roles.stream().filter(role -> role.value().use() == use).findFirst();
    }
}
