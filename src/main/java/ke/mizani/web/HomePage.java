package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import ke.mizani.app.Caller;
import org.jspecify.annotations.Nullable;

/** The page after logging in: the work that waits for this reader. */
@Path("/")
@Blocking
public class HomePage {

    private static final int FIRST = 5;
    private static final int YEAR = 365 * 24 * 3600;

    /** With two slashes first it would name another host. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?!/)[A-Za-z0-9/._-]*");

    private final Pages pages;
    private final Caller caller;
    private final WaitingDuties duties;
    private final WaitingWork work;

    HomePage(Pages pages, Caller caller, WaitingDuties duties, WaitingWork work) {
        this.pages = pages;
        this.caller = caller;
        this.duties = duties;
        this.work = work;
    }

    @GET
    @PermissionsAllowed("self:read")
    public Response home() {
        Words words = pages.words();
        return pages.page(
                "home",
                words.of("home"),
                Map.of(
                        "counts",
                        duties.counts(),
                        "first",
                        duties.first(FIRST),
                        "groups",
                        work.groups(),
                        "begin",
                        Beginning.of(caller),
                        "roles",
                        caller.roles().stream().map(r -> words.of("role-" + r.word())).toList()));
    }

    /** Switches the language and goes back to a page of ours. */
    @GET
    @Path("language")
    @PermitAll
    public Response language(
            @QueryParam("to") @Nullable String to, @QueryParam("back") @Nullable String back) {
        String word = "sw".equals(to) ? "sw" : "en";
        String page = back != null && OWN_PAGE.matcher(back).matches() ? back : "/";
        return Response.seeOther(URI.create(page))
                .cookie(
                        new NewCookie.Builder(Pages.LANGUAGE)
                                .value(word)
                                .path("/")
                                .sameSite(NewCookie.SameSite.LAX)
                                .maxAge(YEAR)
                                .build())
                .build();
    }
}
