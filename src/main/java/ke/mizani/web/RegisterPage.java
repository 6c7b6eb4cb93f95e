package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.app.LoadedRulebooks;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Interpretation;

/** Unsettled provisions of the published rulebook, and how each is read until counsel decides. */
@Path("/rulebook/register")
@Blocking
public class RegisterPage {

    private final Pages pages;
    private final Caller caller;
    private final LoadedRulebooks rulebooks;

    RegisterPage(Pages pages, Caller caller, LoadedRulebooks rulebooks) {
        this.pages = pages;
        this.caller = caller;
        this.rulebooks = rulebooks;
    }

    /**
     * One entry.
     *
     * @param others the alternatives that were not chosen
     * @param cell where it stands
     */
    public record Entry(
            Interpretation entry,
            List<String> others,
            String confirmed,
            String place,
            String cell) {}

    @GET
    @PermissionsAllowed("rulebook:read")
    public Response show() {
        var rulebook = rulebooks.published();
        Map<String, Object> data = new HashMap<>();
        data.put(
                "entries", rulebook.interpretations().entries().stream().map(this::entry).toList());
        data.put("hash", rulebook.hash());
        data.put("drafts", caller.may("rulebook:draft"));
        return pages.page("register", pages.words().of("rb-register"), data);
    }

    private Entry entry(Decision<Interpretation> decision) {
        Interpretation entry = decision.value();
        return new Entry(
                entry,
                entry.words().stream().filter(word -> !word.equals(entry.chosen())).toList(),
                pages.words().of("rb-confirmed-" + entry.confirmed().word()),
                decision.because().workbook() + "/" + decision.because().sheet(),
                decision.because().cell());
    }
}
