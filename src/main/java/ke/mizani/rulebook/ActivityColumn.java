package ke.mizani.rulebook;

import java.util.List;
import java.util.Locale;

/** The columns of a template for activities, in their order. */
enum ActivityColumn {
    ACTIVITY_ID(
            Form.NAME,
            "@",
            20,
            "A name for the row, once in all files. It is filled in: leave it as it is."),
    DATE(
            Form.DATE,
            "yyyy-mm-dd",
            13,
            "The day on which it was done. Rows without anything but what was filled in before are left out."),
    TIME(Form.TEXT, "hh:mm", 9, "The hour, where it matters. May stay empty."),
    OFFICE(Form.NAME, "@", 20, "Code of the office that acted, or whose decision it is."),
    PERSON(
            Form.NAME,
            "@",
            20,
            "Code of the post, for individual contracts only. Never the name of a person."),
    MATTER(
            Form.TEXT,
            "@",
            22,
            "The one thing on which the law sets clocks, such as bill-2026-04: always under the same name."),
    MATTER_TYPE(
            Form.WORD,
            "@",
            20,
            "What kind of matter it is. Choose from the list; the sheet matter-types explains it."),
    EVENT(
            Form.WORD,
            "@",
            28,
            "What happened to the matter. Choose from the list; the sheet events explains it."),
    INDICATOR(
            Form.NAME,
            "@",
            18,
            "What a contract counts. The sheet indicators has what the contracts of the office need."),
    QUANTITY(Form.DECIMAL, "General", 12, "A number without a percent sign."),
    OF(
            Form.DECIMAL,
            "General",
            12,
            "The whole of which the quantity is a part, where the sheet indicators asks for it."),
    EVIDENCE(Form.TEXT, "@", 36, "What proves it: a register, a letter, a page of the Hansard."),
    NOTE(
            Form.TEXT,
            "@",
            28,
            "Begins with disputed: for one of several reported days, with assumed: for a day without evidence.");

    /** How to fill in a template, in English, the title first. */
    static final List<String> ABOUT =
            List.of(
                    "How to fill in the sheet activities",
                    "One row for each thing done. Rows in which nothing is added to what stands there already are left out.",
                    "Rows with an indicator: type the day, the quantity and what proves it. Use the row again for another day by copying it and giving it an activity_id of its own.",
                    "Rows about a matter: type the day and the matter, and choose its type and what happened to it.",
                    "Type values. A cell with a formula is refused, with its address; so are percent signs and merged cells.",
                    "Further columns may be added: recorded_on for the day on which the row was recorded; corrects and reason for a row that takes the place of an earlier one.",
                    "Fetch a new template for each file that you hand in: an activity_id may be used once only.");

    private final Form form;
    private final String format;
    private final int width;
    private final String note;

    ActivityColumn(Form form, String format, int width, String note) {
        this.form = form;
        this.format = format;
        this.width = width;
        this.note = note;
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Among the columns, from 0. */
    int place() {
        return List.of(values()).indexOf(this);
    }

    Form form() {
        return form;
    }

    /** How a spreadsheet shows a value. */
    String format() {
        return format;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** What opens over the heading, in English. */
    String note() {
        return note;
    }
}
