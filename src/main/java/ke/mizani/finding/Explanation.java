package ke.mizani.finding;

import java.util.ArrayList;
import java.util.List;

/** The ordered steps to a verdict: what was given, what a table decided, what was computed. */
public record Explanation(List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The same explanation with more steps at its end. */
    public Explanation and(List<Step> more) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Explanation(all);
    }
}
