package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ke.mizani.app.Demonstration;
import ke.mizani.calendar.Word;
import ke.mizani.report.Language;

/**
 * Somebody of the demonstration who does a job from log-in to result, naming what stands on the
 * pages in the own language. Each kind of page is looked at once in each width, and nothing may be
 * wrong with it.
 */
final class Journey implements AutoCloseable {

    /** How somebody works. */
    enum Way {
        /** By Tab, Enter, Space and arrows; what has the focus must be seen. */
        BY_KEYS {
            @Override
            Hands of(Page page) {
                return new Keys(page);
            }
        },
        /** By pointer, with the scripts of the page switched off. */
        WITHOUT_SCRIPTS {
            @Override
            Hands of(Page page) {
                return new Pointer();
            }
        };

        abstract Hands of(Page page);
    }

    /** What somebody does with one thing on a page. */
    interface Hands {

        /** Follows a link or presses a button, and waits for the page that comes. */
        void leave(Locator link);

        /** Opens or closes what can be opened. */
        void open(Locator summary);

        void type(Locator field, String text);

        void choose(Locator list, String option);

        void attach(Locator field, Path file);

        /** Waits until something is there; looks again as the page offers it. */
        void await(Locator wanted, Runnable again);
    }

    private static final Set<String> LOOKED = ConcurrentHashMap.newKeySet();

    private final Reader reader;
    private final Page page;
    private final Hands hands;
    private final Words words;
    private final int width;

    private Journey(Reader reader, Way way, String language, int width) {
        this.reader = reader;
        this.page = reader.reading(language).page();
        this.hands = way.of(page);
        this.words = new Words(Word.of(Language.class, language));
        this.width = width;
    }

    static Journey of(Browser browser, String language, int width, Way way) {
        Reader reader =
                way == Way.BY_KEYS
                        ? Reader.at(browser, width)
                        : Reader.withoutScripts(browser, width);
        return new Journey(reader, way, language, width);
    }

    /** What stands under that key, in the language of the journey. */
    String word(String key, Object... values) {
        return words.of(key, values);
    }

    Page page() {
        return page;
    }

    /** Logs in with the password of the demonstration. */
    Journey logIn(String account) {
        return logIn(account, Demonstration.PASSWORD);
    }

    Journey logIn(String account, String password) {
        page.navigate("/log-in");
        look();
        type("account", account).type("password", password);
        return press("log-in");
    }

    /** Logs out, so that somebody else can log in. */
    Journey logOut() {
        return press("log-out");
    }

    /** Follows the first link that is named by that key. */
    Journey follow(String key) {
        return followText(word(key));
    }

    /** Follows the first link with that text. */
    Journey followText(String text) {
        return follow(
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true)));
    }

    /** Follows the first of these links. */
    Journey follow(Locator links) {
        leave(links.first());
        return look();
    }

    private void leave(Locator link) {
        try {
            hands.leave(link);
        } catch (TimeoutError never) {
            throw unseen(link.toString(), never);
        }
    }

    private AssertionError unseen(String what, TimeoutError never) {
        return new AssertionError(
                "no " + what + " on " + page.url() + ":\n" + page.innerText("main"), never);
    }

    /** Presses the first button that is named by that key. */
    Journey press(String key) {
        leave(button(key));
        return look();
    }

    private Locator button(String key) {
        Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(word(key)).setExact(true);
        return page.getByRole(AriaRole.BUTTON, named).first();
    }

    /** Goes to an address that somebody was given. */
    Journey goTo(String path) {
        page.navigate(path);
        return look();
    }

    /** Waits for work that is done meanwhile, until a button is there that is named by that key. */
    Journey await(String key) {
        hands.await(
                button(key),
                () ->
                        follow(
                                page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions()
                                                .setName(word("evaluation-again")))));
        return look();
    }

    /** Opens the first summary that begins so. */
    Journey open(String text) {
        hands.open(
                page.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first());
        return this;
    }

    /** Types into the first field that is labelled by that key. */
    Journey type(String key, String text) {
        hands.type(labelled(word(key)), text);
        return this;
    }

    /** Types into that field. */
    Journey typeInto(Locator field, String text) {
        hands.type(field, text);
        return this;
    }

    Journey choose(String key, String option) {
        hands.choose(labelled(word(key)), option);
        return this;
    }

    Journey attach(String key, Path file) {
        hands.attach(labelled(word(key)), file);
        return this;
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator(":visible"))
                .first();
    }

    /** That is on the page, to be seen. */
    Journey sees(String text) {
        Locator shown = page.getByText(text).and(page.locator(":visible")).first();
        try {
            shown.waitFor();
        } catch (TimeoutError never) {
            throw unseen(text, never);
        }
        return this;
    }

    /** What stands under that key is on the page. */
    Journey seesWord(String key, Object... values) {
        return sees(word(key, values));
    }

    /** What stands there is to be seen, such as a picture. */
    Journey seesAt(String selector) {
        page.locator(selector).and(page.locator(":visible")).first().waitFor();
        return this;
    }

    /** Nothing is wrong with the page, looked at once for each kind and width. */
    private Journey look() {
        String path = URI.create(page.url()).getPath();
        if (LOOKED.add(width + path.replaceAll("[^/]*[0-9][^/]*", "N"))) {
            assertThat(reader.look()).isEmpty();
        }
        return this;
    }

    @Override
    public void close() {
        reader.close();
    }
}
