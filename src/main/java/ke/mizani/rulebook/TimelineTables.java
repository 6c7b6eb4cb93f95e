package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;

import java.util.List;
import ke.mizani.calendar.Anchor;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.CountingRule;
import ke.mizani.calendar.Period;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Extension;
import ke.mizani.policy.Timeline;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheets of {@code timelines.xlsx}. */
final class TimelineTables {

    static final String WORKBOOK = "timelines.xlsx";

    private static final Vocabulary EVENTS_KNOWN = new Vocabulary.NamesOf("events");
    private static final Vocabulary TYPES_KNOWN = new Vocabulary.NamesOf("matter-types");
    private static final Vocabulary AREAS =
            Vocabulary.of(
                    "legislation",
                    "oversight",
                    "public-participation",
                    "budget",
                    "appointments",
                    "petitions",
                    "information",
                    "finance-reporting",
                    "ethics");

    static final TableDefinition MATTER_TYPES =
            new TableDefinition(
                    WORKBOOK,
                    "matter-types",
                    Use.REGISTER,
                    List.of(
                            column(
                                    "Matter type",
                                    Form.NAME,
                                    "The word used in activity files and in the timelines"),
                            column("Meaning", Form.TEXT, "What kind of matter it is, in words"),
                            column(
                                    "One for each",
                                    Form.WORD,
                                    Vocabulary.of("assembly", Glossary.OFFICER),
                                    "Of those that come with every year, quarter or month: assembly: one for the"
                                            + " county and its Assembly. officer: each officer has one, so the"
                                            + " calendar cannot tell whose is missing")),
                    List.of());

    static final TableDefinition EVENTS =
            new TableDefinition(
                    WORKBOOK,
                    "events",
                    Use.REGISTER,
                    List.of(
                            column(
                                    "Event",
                                    Form.NAME,
                                    "The word used in activity files and in the timelines"),
                            column("Area", Form.NAME, "Broad area, for reading only"),
                            column(
                                    "Meaning",
                                    Form.TEXT,
                                    "What has been done when the event is recorded"),
                            column(
                                            "Cannot be without",
                                            Form.GROUPS,
                                            EVENTS_KNOWN,
                                            "Earlier events without which this one cannot have happened."
                                                    + " a|b: one of them; a;b: both. Empty: none is known")
                                    .orEmpty()),
                    List.of());

    static final TableDefinition TIMELINES =
            new TableDefinition(WORKBOOK, "timelines", Use.COLLECT, timelineColumns(), List.of());

    private TimelineTables() {}

    private static List<Column> timelineColumns() {
        return List.of(
                column(
                        "Timeline",
                        Form.NAME,
                        "Short name of the row, never used twice. -old marks an earlier wording"),
                column("Area", Form.WORD, AREAS, "Broad area, for reading only"),
                column(
                        "Matter types",
                        Form.WORDS,
                        TYPES_KNOWN,
                        "The kinds of matter it concerns, separated by |"),
                column("Duty", Form.TEXT, "What must be done, in at most twelve words"),
                column("Clause", Form.NAME, "Short name of the provision, as findings cite it"),
                column("Law", Form.TEXT, "The law as it is cited"),
                column("Section", Form.TEXT, "The place in the law"),
                column(
                        "Kind",
                        Form.WORD,
                        Vocabulary.of(Timeline.Kind.class),
                        "within: by the end of a period. not-before: a period must run out first."
                                + " by-date: by the last day. between: from first to last day. standard: no number"),
                column("Period", Form.COUNT, "How many; needed for within and not-before")
                        .orEmpty(),
                column(
                                "Counted in",
                                Form.WORD,
                                Vocabulary.of(Period.Unit.class),
                                "Of what; needed with a period")
                        .orEmpty(),
                column("First day", Form.DAY, "First lawful day; needed for between").orEmpty(),
                column("Last day", Form.DAY, "Last lawful day; needed for by-date and between")
                        .orEmpty(),
                column(
                                "Standard",
                                Form.WORD,
                                Vocabulary.of(Timeline.Manner.class),
                                "The word of the law in place of a number; needed for standard")
                        .orEmpty(),
                column(
                        "Clock hangs on",
                        Form.WORD,
                        Vocabulary.of(Anchor.class),
                        "An event of the matter, or the period that the matter's id ends with"),
                column(
                                "Started by",
                                Form.WORDS,
                                EVENTS_KNOWN,
                                "Event that starts the clock, several separated by |")
                        .orEmpty(),
                column(
                        "Several starts",
                        Form.WORD,
                        Vocabulary.of(Clock.Start.class),
                        "each: every start has a clock of its own. earliest: only the first."
                                + " counted: the effect comes with the last of the number"),
                column(
                        "Only if recorded",
                        Form.WORD,
                        Vocabulary.YES_NO,
                        "yes: the duty arises only if its start is recorded; without it there is no finding"),
                column(
                        "Met by",
                        Form.WORDS,
                        EVENTS_KNOWN,
                        "Event that satisfies the duty, several separated by |"),
                column(
                                "Gives way to",
                                Form.WORD,
                                EVENTS_KNOWN,
                                "Event that, recorded in time, puts another timeline in this one's place")
                        .orEmpty(),
                column(
                                "Even after the last day",
                                Form.WORD,
                                Vocabulary.YES_NO,
                                "yes: it gives way whenever that event comes. no: only by its last day."
                                        + " Needed with \"Gives way to\"")
                        .orEmpty(),
                column(
                                "On expiry",
                                Form.WORD,
                                EVENTS_KNOWN,
                                "Event that the law itself creates when the period ends")
                        .orEmpty(),
                column(
                        "Counting rule",
                        Form.WORD,
                        Vocabulary.of(CountingRule.class),
                        "cap2-s57: statutes. const-art259: periods of the Constitution. none: hours, counters"),
                column(
                        "Moves off closed days",
                        Form.WORD,
                        Vocabulary.YES_NO,
                        "yes: a last day that is a Sunday or holiday moves forward"),
                column(
                        "Extension",
                        Form.WORD,
                        Vocabulary.of(Extension.class),
                        "Who may extend the period. none: nobody, and an extension is refused."
                                + " house-resolution: the House by resolution (Standing Orders; statutes only"
                                + " if their text says so). chair: the Speaker, until the period runs out."
                                + " statute: the text itself gives more time in a case that it names"),
                column(
                        "Effect of a breach",
                        Form.WORD,
                        Vocabulary.of(Duty.LegalEffect.class),
                        "What the law attaches to it. information: tracked only, never a breach"),
                column("Binds", Form.WORD, Vocabulary.of(Duty.Party.class), "Whose duty it is"),
                column("Responsible", Form.TEXT, "The office that acts"),
                column(
                        "Severity",
                        Form.WORD,
                        Vocabulary.of(Duty.Severity.class),
                        "How grave a breach is"),
                column(
                                TableDefinition.FROM,
                                Form.DATE,
                                "First day of this wording. Empty: from the start of the Act")
                        .orEmpty(),
                column(
                                TableDefinition.TO,
                                Form.DATE,
                                "Last day of this wording. Empty: still in force")
                        .orEmpty(),
                column(
                        "Confirmed",
                        Form.WORD,
                        Vocabulary.of(Confirmed.class),
                        "How far duty, number, unit and start were read in the text"),
                column("Note", Form.TEXT, "What a user of the row must know"));
    }
}
