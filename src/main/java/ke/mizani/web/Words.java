package ke.mizani.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.rulebook.WorkbookTexts;

/** What the pages say, in one language. */
public final class Words {

    private final Language language;
    private final ResourceBundle messages;

    Words(Language language) {
        this.language = language;
        messages =
                ResourceBundle.getBundle(
                        "ke.mizani.web.messages",
                        language.locale(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** What was expected in a row of a file; what has no translation stays English. */
    public String expected(String english) {
        return WorkbookTexts.in(language.locale()).of(english);
    }

    /** The language as HTML names it. */
    public String language() {
        return language.word();
    }

    /** What stands under a key. */
    public String of(String key) {
        return messages.getString(key);
    }

    /** The same with what belongs in its places. */
    public String of(String key, Object... places) {
        return new MessageFormat(messages.getString(key), language.locale()).format(places);
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return new Sentences(language).day(day);
    }
}
