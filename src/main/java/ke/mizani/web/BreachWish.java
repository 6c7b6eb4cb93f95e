package ke.mizani.web;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import ke.mizani.app.Query;
import ke.mizani.app.TypedText;
import ke.mizani.casework.Breach;
import org.jspecify.annotations.Nullable;

/** Which cases of the register are asked for; nothing said: those that are open. */
public class BreachWish {

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("stage")
    private @Nullable String stage;

    @QueryParam("severity")
    private @Nullable String severity;

    @QueryParam("words")
    private @Nullable String words;

    @QueryParam("mine")
    private @Nullable String mine;

    public String state() {
        return state == null || state.isEmpty() ? "open" : state;
    }

    public String stage() {
        return TypedText.of(stage).text();
    }

    public String severity() {
        return TypedText.of(severity).text();
    }

    public String words() {
        return TypedText.of(words).text();
    }

    /** Whether only those whose next step is for the reader. */
    public boolean mine() {
        return "yes".equals(mine);
    }

    boolean holds(Breach breach) {
        boolean closed = breach.file().standing().closed();
        boolean wanted = state().equals("all") || closed == state().equals("closed");
        return wanted
                && (stage().isEmpty() || stage().equals(breach.stage().word()))
                && (severity().isEmpty() || severity().equals(breach.severity().word()))
                && says(breach);
    }

    private boolean says(Breach breach) {
        String all =
                String.join(
                                " ",
                                breach.matter(),
                                breach.timeline(),
                                breach.obligation(),
                                breach.clause(),
                                breach.responsible(),
                                breach.office().orElse(""))
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(words().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(all::contains);
    }

    String query() {
        return Query.NOTHING
                .with("state", state())
                .with("stage", stage())
                .with("severity", severity())
                .with("words", words())
                .with("mine", mine() ? "yes" : "")
                .text();
    }
}
