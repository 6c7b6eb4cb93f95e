package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import ke.mizani.app.SessionAuthentication;
import ke.mizani.store.Secret;

/** The cookie by which a browser brings its session back; no script can read it. */
@RequestScoped
class SessionCookies {

    private final UriInfo uri;

    SessionCookies(@Context UriInfo uri) {
        this.uri = uri;
    }

    /** It ends with the browser. */
    NewCookie of(Secret session) {
        return cookie(session.text(), NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int age) {
        return new NewCookie.Builder(SessionAuthentication.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(age)
                .build();
    }
}
