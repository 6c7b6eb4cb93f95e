package ke.mizani.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.LogIn;
import ke.mizani.app.OpenId;
import ke.mizani.app.SessionAuthentication;
import ke.mizani.store.Secret;
import ke.mizani.store.Sessions;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Log in, log out, and set the password that a link is for. */
@Path("/")
@Blocking
public class LogInPage {

    private final Pages pages;
    private final LogIn logIn;
    private final Sessions sessions;
    private final Caller caller;
    private final SessionCookies cookies;
    private final OpenId openId;

    LogInPage(
            Pages pages,
            LogIn logIn,
            Sessions sessions,
            Caller caller,
            SessionCookies cookies,
            OpenId openId) {
        this.pages = pages;
        this.logIn = logIn;
        this.sessions = sessions;
        this.caller = caller;
        this.cookies = cookies;
        this.openId = openId;
    }

    @GET
    @Path("log-in")
    @PermitAll
    public Response form(@QueryParam("out") @Nullable String out) {
        return caller.session().isPresent()
                ? to("/")
                : logIn(Response.Status.OK, Map.of("code", "", "wrong", false, "out", out != null));
    }

    private Response logIn(Response.Status status, Map<String, Object> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("provider", openId.isUsed());
        return pages.page(status, "log-in", pages.words().of("log-in"), all);
    }

    @POST
    @Path("log-in")
    @PermitAll
    public Response open(@RestForm @Nullable String code, @RestForm @Nullable String password) {
        String account = code == null ? "" : code.strip();
        Optional<Secret> secret = logIn.with(account, password == null ? "" : password);
        return secret.isEmpty()
                ? logIn(
                        Response.Status.FORBIDDEN,
                        Map.of("code", account, "wrong", true, "out", false))
                : Response.seeOther(URI.create("/")).cookie(cookies.of(secret.get())).build();
    }

    @POST
    @Path("log-out")
    @PermitAll
    public Response end(@RestCookie(SessionAuthentication.COOKIE) @Nullable String secret) {
        if (secret != null && caller.session().isPresent()) {
            sessions.end(caller.code(), secret);
        }
        return Response.seeOther(URI.create("/log-in?out=yes")).cookie(cookies.none()).build();
    }

    @GET
    @Path("password")
    @PermitAll
    public Response password(@QueryParam("link") @Nullable String link) {
        return password(Response.Status.OK, link == null ? "" : link, "");
    }

    @POST
    @Path("password")
    @PermitAll
    public Response set(
            @RestForm @Nullable String link,
            @RestForm @Nullable String password,
            @RestForm @Nullable String again) {
        String chosen = password == null ? "" : password;
        String secret = link == null ? "" : link;
        if (!logIn.acceptable(chosen)) {
            return password(Response.Status.BAD_REQUEST, secret, "password-length");
        }
        if (!chosen.equals(again)) {
            return password(Response.Status.BAD_REQUEST, secret, "password-differs");
        }
        return logIn.setPassword(secret, chosen)
                ? to("/log-in")
                : password(Response.Status.GONE, "", "password-link-used");
    }

    private Response password(Response.Status status, String link, String wrong) {
        return pages.page(
                status,
                "password",
                pages.words().of("password-set"),
                Map.of("link", link, "wrong", wrong, "shortest", logIn.shortest()));
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
