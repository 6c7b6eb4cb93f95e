package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;

/** What people do about a breach. */
@ApplicationScoped
public class BreachCase implements LifeCycle {

    /** The kind of these cases. */
    public static final String KIND = "breach";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String process() {
        return "breachCase";
    }

    @Override
    public void check(CaseFile before, List<CaseEntry> entries, Step step) {
        step.mustSay("account");
    }
}
