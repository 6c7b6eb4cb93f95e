package ke.mizani.web;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ke.mizani.app.Client;
import ke.mizani.app.SessionAuthentication;

/** Somebody at a browser of some width, who notes everything that is wrong with a page. */
final class Reader implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int HEIGHT = 900;

    /** What a form is answered with in which something is to be mended. */
    private static final String MENDED = "status of 422";

    private static final double PATIENCE = 60_000;

    private static final Set<String> BAD = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final int width;
    private final boolean scripts;
    private final List<String> wrong = new ArrayList<>();

    private Reader(Browser browser, int width, boolean scripts) {
        this.width = width;
        this.scripts = scripts;
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(Client.root().toString())
                                .setJavaScriptEnabled(scripts)
                                .setViewportSize(width, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(
                said -> {
                    if (said.type().equals("error") && !said.text().contains(MENDED)) {
                        wrong.add("the browser says: " + said.text());
                    }
                });
        page.onPageError(error -> wrong.add("the script failed: " + error));
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(Client.root().toString())) {
                        wrong.add("it asks elsewhere: " + request.url());
                    }
                });
    }

    static Reader at(Browser browser, int width) {
        return new Reader(browser, width, true);
    }

    static Reader withoutScripts(Browser browser, int width) {
        return new Reader(browser, width, false);
    }

    /** Logged in by the secret of a session. */
    Reader as(String secret) {
        return with(SessionAuthentication.COOKIE, secret);
    }

    /** In that language. */
    Reader reading(String language) {
        return with(Pages.LANGUAGE, language);
    }

    private Reader with(String cookie, String value) {
        context.addCookies(List.of(new Cookie(cookie, value).setUrl(Client.root().toString())));
        return this;
    }

    Page page() {
        return page;
    }

    /** Opens a page and looks at it with axe; what is wrong with it. */
    List<String> look(String path) {
        wrong.clear();
        page.navigate(path);
        return look();
    }

    /** Opens a page and looks whether it fits; what is wrong with it. */
    List<String> glance(String path) {
        wrong.clear();
        page.navigate(path);
        return glance();
    }

    /** Looks with axe at the page that is open; what is wrong with it. */
    List<String> look() {
        if (scripts) {
            wrong.addAll(unfit());
        }
        return glance();
    }

    private List<String> glance() {
        Number wide = (Number) page.evaluate("document.documentElement.scrollWidth");
        if (wide.intValue() > width) {
            wrong.add("it is " + wide + " wide, the screen " + width);
        }
        if (page.locator("h1").count() != 1) {
            wrong.add("it has " + page.locator("h1").count() + " headings of the first level");
        }
        String path = URI.create(page.url()).getPath();
        return wrong.stream().map(text -> path + " (" + width + "): " + text).toList();
    }

    /** What axe finds; its own script does not come to an end where scripts are switched off. */
    private List<String> unfit() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> BAD.contains(rule.getImpact()))
                        .map(
                                rule ->
                                        rule.getId()
                                                + ": "
                                                + rule.getNodes().stream()
                                                        .map(node -> node.getHtml())
                                                        .limit(3)
                                                        .collect(joining(" ")))
                        .toList();
    }

    /** A picture of the whole page, in {@code target/screenshots}. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + "-" + width + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
