package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;

/**
 * The life cycle of a draft of the rulebook: handed in, checked, compared, tested, its impact seen,
 * handed on, approved by somebody who is none of its authors, published.
 */
@ApplicationScoped
public class RulebookPublication implements LifeCycle {

    /** The kind of these cases. */
    public static final String KIND = "rulebook";

    static final String UPLOADED = "uploaded";
    static final String MERGED = "merged";
    static final String CHECKED = "checked";
    static final String COMPARED = "compared";
    static final String TESTED = "tested";
    static final String WEIGHED = "weighed";
    static final String SUBMITTED = "submitted";
    static final String APPROVED = "approved";
    static final String RETURNED = "returned";
    static final String PUBLISHED = "published";
    static final String WITHDRAWN = "withdrawn";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String process() {
        return "rulebookPublication";
    }

    @Override
    public void check(CaseFile before, List<CaseEntry> entries, Step step) {
        Draft draft = new Draft(before, entries);
        switch (step.name()) {
            case UPLOADED, MERGED -> step.mustSay("draft", "base", "files");
            case CHECKED, COMPARED, TESTED, WEIGHED -> mustBeOf(draft, step);
            case APPROVED -> {
                step.mustSay("comment");
                mustBeSomebodyElse(draft, step);
            }
            case RETURNED, WITHDRAWN -> step.mustSay("reason");
            case PUBLISHED -> step.mustSay("reason", "from");
            default -> {}
        }
    }

    /** What was found of an earlier state of the draft says nothing of it as it is. */
    private static void mustBeOf(Draft draft, Step step) {
        String about = step.needed("draft");
        if (!draft.hash().filter(about::equals).isPresent()) {
            throw new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), "draft");
        }
    }

    private static void mustBeSomebodyElse(Draft draft, Step step) {
        if (draft.authors().contains(step.actor())) {
            throw new StepRefused(
                    StepRefused.Code.NOT_THIS_PERSON,
                    step.name(),
                    "somebody other than " + String.join(", ", draft.authors()));
        }
    }
}
