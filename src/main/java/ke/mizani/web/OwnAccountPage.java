package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import ke.mizani.app.Caller;
import ke.mizani.app.LogIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The account of who is logged in: what it may do, and the form that changes its password. */
@Path("/account")
@Blocking
public class OwnAccountPage {

    private final Pages pages;
    private final Caller caller;
    private final LogIn logIn;
    private final SessionCookies cookies;

    OwnAccountPage(Pages pages, Caller caller, LogIn logIn, SessionCookies cookies) {
        this.pages = pages;
        this.caller = caller;
        this.logIn = logIn;
        this.cookies = cookies;
    }

    @GET
    @PermissionsAllowed("self:read")
    public Response show(@QueryParam("done") @Nullable String done) {
        return page(done == null ? "" : pages.words().of("own-done"), List.of());
    }

    private Response page(String done, List<FormProblem> problems) {
        Words words = pages.words();
        return pages.page(
                "own-account",
                words.of("account-own-title"),
                Map.of(
                        "own",
                        caller.session().orElseThrow().account(),
                        "roles",
                        caller.roles().stream().map(r -> words.of("role-" + r.word())).toList(),
                        "may",
                        caller.allowed(pages.language()),
                        "shortest",
                        logIn.shortest(),
                        "done",
                        done,
                        "problems",
                        problems,
                        "errors",
                        AccountForm.byField(problems)));
    }

    @POST
    @Path("password")
    @PermissionsAllowed("self:read")
    public Response change(
            @RestForm @Nullable String current,
            @RestForm @Nullable String password,
            @RestForm @Nullable String again) {
        String chosen = password == null ? "" : password;
        Words words = pages.words();
        if (!logIn.acceptable(chosen)) {
            return refused("password", words.of("password-length", logIn.shortest()));
        }
        if (!chosen.equals(again)) {
            return refused("again", words.of("password-differs"));
        }
        return logIn.change(caller.code(), current == null ? "" : current, chosen)
                .map(
                        session ->
                                Response.seeOther(URI.create("/account?done=password"))
                                        .cookie(cookies.of(session))
                                        .build())
                .orElseGet(() -> refused("current", words.of("password-not-current")));
    }

    private Response refused(String field, String text) {
        return Response.fromResponse(page("", List.of(new FormProblem(field, text))))
                .status(FormProblem.UNPROCESSABLE)
                .build();
    }
}
