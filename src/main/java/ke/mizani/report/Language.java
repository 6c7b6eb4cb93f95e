package ke.mizani.report;

import java.util.Locale;
import ke.mizani.calendar.Word;

/** The languages in which reasons are told. */
public enum Language implements Word {
    EN,
    SW;

    /** As the machine names it. */
    public Locale locale() {
        return Locale.forLanguageTag(word());
    }
}
