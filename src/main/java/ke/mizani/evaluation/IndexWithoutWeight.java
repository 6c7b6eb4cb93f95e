package ke.mizani.evaluation;

import ke.mizani.policy.RuleRow;

/** A line cannot be weighed, because its KPI has no perspective or tier that the table weighs. */
public final class IndexWithoutWeight extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexWithoutWeight(String line, String name, RuleRow component) {
        super(line + " has no weight under " + component.address() + ": " + name);
    }
}
