package ke.mizani.web;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** Works with a pointer: a mouse or a finger. */
final class Pointer implements Journey.Hands {

    private static final int MOST = 120;
    private static final double AWHILE = 500;

    @Override
    public void leave(Locator link) {
        link.click();
    }

    @Override
    public void open(Locator summary) {
        summary.click();
    }

    @Override
    public void type(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator list, String option) {
        list.selectOption(option);
    }

    @Override
    public void attach(Locator field, Path file) {
        field.setInputFiles(file);
    }

    @Override
    public void await(Locator wanted, Runnable again) {
        for (int asked = 0; !wanted.isVisible(); asked++) {
            if (asked == MOST) {
                throw new AssertionError("never there: " + wanted);
            }
            again.run();
            wanted.page().waitForTimeout(AWHILE);
        }
    }
}
