package ke.mizani.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * How the largest sheet of the rulebook moves in a real browser: frames while it is scrolled and
 * the time to filter it, as ratios to a frame of the same browser at rest.
 */
public final class SheetTimes {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    /** The links to the sheets, the one with the most rows first. */
    private static final String LARGEST =
            """
            () => [...document.querySelectorAll('main tbody tr')]
                .map(row => [row.querySelector('a').getAttribute('href'), +row.children[1].textContent])
                .sort((one, other) => other[1] - one[1])[0][0]
            """;

    /** The median and the longest of 120 frames; the sheet moves by so many points in each. */
    private static final String FRAMES =
            """
            by => new Promise(done => {
                const sheet = document.querySelector('.mz-sheet-frame');
                const frames = [];
                let last = performance.now();
                const step = () => {
                    const now = performance.now();
                    frames.push(now - last);
                    last = now;
                    sheet.scrollTop += by;
                    if (frames.length < 120) requestAnimationFrame(step);
                    else done([60, 119].map(place => frames.sort((a, b) => a - b)[place]));
                };
                requestAnimationFrame(step);
            })
            """;

    /** From a word typed into the search to the second frame after it. */
    private static final String FILTER =
            """
            () => new Promise(done => {
                const words = document.querySelector('[data-mz-filter]');
                words.value = '2026';
                const began = performance.now();
                words.dispatchEvent(new Event('input', {bubbles: true}));
                requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
            })
            """;

    private SheetTimes() {}

    /**
     * What was measured, in one line.
     *
     * @param root of a server
     * @param session of somebody who may read the rulebook
     */
    public static String measured(URI root, String session) {
        Chromium chromium = new Chromium();
        try (BrowserContext browser =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT))) {
            browser.addCookies(
                    List.of(new Cookie("mizani-session", session).setUrl(root.toString())));
            Page page = browser.newPage();
            page.navigate(root.resolve("/rulebook").toString());
            page.navigate(root.resolve(page.evaluate(LARGEST).toString()).toString());
            return line(page);
        } finally {
            chromium.close();
        }
    }

    private static String line(Page page) {
        double still = frames(page, 0).get(0);
        List<Double> moving = frames(page, 200);
        double filter = ((Number) page.evaluate(FILTER)).doubleValue();
        return String.format(
                Locale.ROOT,
                "%d rows in a browser: a frame while scrolling %.1f × one at rest (longest %.1f ×),"
                        + " filtered after %.1f ×; one at rest %.1f ms",
                page.locator(".mz-sheet tbody tr").count(),
                moving.get(0) / still,
                moving.get(1) / still,
                filter / still,
                still);
    }

    private static List<Double> frames(Page page, int by) {
        return ((List<?>) page.evaluate(FRAMES, by))
                .stream().map(time -> ((Number) time).doubleValue()).toList();
    }
}
