package ke.mizani.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Demonstration;
import ke.mizani.app.Settings;
import ke.mizani.calendar.Word;
import ke.mizani.report.Language;
import ke.mizani.store.Session;

/** Makes pages: what every page has around what it tells. */
@RequestScoped
class Pages {

    /** The cookie that remembers the language of somebody who is not logged in. */
    static final String LANGUAGE = "mizani-language";

    private final Engine engine;
    private final Caller caller;
    private final Settings settings;
    private final Assets assets;
    private final RoutingContext request;
    private final Demonstration demonstration;

    Pages(
            Engine engine,
            Caller caller,
            Settings settings,
            Assets assets,
            RoutingContext request,
            Demonstration demonstration) {
        this.engine = engine;
        this.caller = caller;
        this.settings = settings;
        this.assets = assets;
        this.request = request;
        this.demonstration = demonstration;
    }

    /**
     * The language of the reader: chosen on the page, or that of the account or the installation.
     */
    Language language() {
        return Optional.ofNullable(request.request().getCookie(LANGUAGE))
                .map(cookie -> cookie.getValue())
                .filter(List.of("en", "sw")::contains)
                .or(() -> caller.session().map(session -> session.account().language()))
                .map(word -> Word.of(Language.class, word))
                .orElseGet(settings::language);
    }

    Words words() {
        return new Words(language());
    }

    /** Where the same page is found again in the other language: a form's own address has none. */
    private String back() {
        String referer = request.request().getHeader("Referer");
        return request.request().method().equals(HttpMethod.GET) || referer == null
                ? request.normalizedPath()
                : referer.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", "");
    }

    /**
     * A page.
     *
     * @param template its name below {@code templates/web}
     * @param title the heading, which is also the title of the window
     */
    Response page(String template, String title, Map<String, Object> data) {
        return page(Response.Status.OK, template, title, data);
    }

    Response page(Response.Status status, String template, String title, Map<String, Object> data) {
        TemplateInstance page = engine.getTemplate("web/" + template).instance();
        data.forEach(page::data);
        Optional<Session> session = caller.session();
        String text =
                page.data("w", words())
                        .data("title", title)
                        .data("style", assets.stylePath())
                        .data("script", assets.scriptPath())
                        .data("icon", assets.iconPath())
                        .data("here", request.normalizedPath())
                        .data("back", back())
                        .data("account", session.map(s -> s.account().code()).orElse(""))
                        .data("formKey", session.map(Session::formKey).orElse(""))
                        .data("assembly", settings.assembly())
                        .data("places", Place.of(caller))
                        .data("demo", demonstration.accounts())
                        .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(text)
                .build();
    }
}
