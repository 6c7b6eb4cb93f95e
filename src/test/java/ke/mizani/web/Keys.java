package ke.mizani.web;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Works by keys alone, and must see where the focus is. */
final class Keys implements Journey.Hands {

    /** No page has more stops than that. */
    private static final int MOST = 900;

    private static final double PATIENCE = 120_000;

    /** As the browser asks for days in the language that it is started in. */
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("MMddyyyy");

    /** Whether something has the focus, and is drawn otherwise for it. */
    private static final String FOCUSED = "one => one === document.activeElement";

    private static final String SEEN =
            "one => { const style = getComputedStyle(one); const box = one.getBoundingClientRect();"
                    + " return one.matches(':focus-visible') && box.width > 0 && box.height > 0 &&"
                    + " ((style.outlineStyle !== 'none' && style.outlineColor.indexOf(', 0)') < 0) ||"
                    + " style.boxShadow !== 'none'); }";

    private final Page page;
    private final AtomicInteger loaded = new AtomicInteger();

    Keys(Page page) {
        this.page = page;
        page.onDOMContentLoaded(any -> loaded.incrementAndGet());
    }

    /** The script of the page asks again by itself. */
    @Override
    public void await(Locator wanted, Runnable again) {
        wanted.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    /** Presses Tab until that has the focus. */
    private ElementHandle reach(Locator wanted) {
        ElementHandle one = wanted.elementHandle();
        for (int pressed = 0; pressed < MOST; pressed++) {
            if (is(one, FOCUSED)) {
                if (!is(one, SEEN)) {
                    throw new AssertionError("has the focus and does not show it: " + wanted);
                }
                return one;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keys to " + wanted);
    }

    private static boolean is(ElementHandle one, String what) {
        return Boolean.TRUE.equals(one.evaluate(what));
    }

    @Override
    public void leave(Locator link) {
        reach(link);
        int before = loaded.get();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> loaded.get() > before);
    }

    @Override
    public void open(Locator summary) {
        reach(summary);
        page.keyboard().press("Space");
    }

    @Override
    public void type(Locator field, String text) {
        ElementHandle one = reach(field);
        if ("date".equals(one.getAttribute("type"))) {
            page.keyboard().type(LocalDate.parse(text).format(TYPED));
        } else {
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }
    }

    @Override
    public void choose(Locator list, String option) {
        ElementHandle one = reach(list);
        page.keyboard().press("Home");
        for (int pressed = 0; !one.inputValue().equals(option); pressed++) {
            if (pressed == MOST) {
                throw new AssertionError("no " + option + " in " + list);
            }
            page.keyboard().press("ArrowDown");
        }
    }

    @Override
    public void attach(Locator field, Path file) {
        reach(field);
        page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
    }
}
