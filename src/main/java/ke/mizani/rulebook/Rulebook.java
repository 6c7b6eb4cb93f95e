package ke.mizani.rulebook;

import ke.mizani.calendar.Holidays;
import ke.mizani.calendar.Readings;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.Timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decision tables of one set of workbooks: never changed, named by the hash of their content. */
public final class Rulebook {

    private Rulebook() {}

    /**
     * Reads, checks and compiles the workbooks.
     *
     * @throws RulebookRefused with every fault found
     */
    public static Rulebook load(RulebookSource source) {
        throw new UnsupportedOperationException(source.name());
    }

    /** Names the content of the workbooks. */
    public String hash() {
        throw new UnsupportedOperationException();
    }

    /** The timelines of matters of that type, in the order of the sheet, whenever in force. */
    public List<Decision<Timeline>> timelinesFor(String matterType) {
        throw new UnsupportedOperationException(matterType);
    }

    /** All timelines, in the order of the sheet. */
    public List<Decision<Timeline>> timelines() {
        throw new UnsupportedOperationException();
    }

    /** The event codes. */
    public Set<String> events() {
        throw new UnsupportedOperationException();
    }

    /** The kinds of matter. */
    public Set<String> matterTypes() {
        throw new UnsupportedOperationException();
    }

    /** What an event code or a matter type means, in words. */
    public String meaningOf(String code) {
        throw new UnsupportedOperationException(code);
    }

    /** Whether the later event cannot have happened without the earlier. */
    public boolean implies(String laterEvent, String earlierEvent) {
        throw new UnsupportedOperationException(laterEvent + earlierEvent);
    }

    /** The public holidays. */
    public Holidays holidays() {
        throw new UnsupportedOperationException();
    }

    /** The readings that hold by default, because of the first row of their table. */
    public Decision<Readings> readings() {
        throw new UnsupportedOperationException();
    }

    /**
     * The scheme of that code on that day.
     *
     * @throws NoSingleRow if none or two are in force
     */
    public Decision<ScoringScheme> scheme(String code, LocalDate day) {
        throw new UnsupportedOperationException(code + day);
    }

    /**
     * How an indicator is scored whose {@code direction} is {@code higher} or {@code lower}; empty if the scheme says
     * nothing of it.
     */
    public Optional<Decision<ScoringFormula>> formula(String scheme, String direction, LocalDate day) {
        throw new UnsupportedOperationException(scheme + direction + day);
    }

    /**
     * The band in which the unrounded score lies.
     *
     * @throws NoSingleRow if it lies in none
     */
    public Decision<Band> band(String scheme, BigDecimal score, LocalDate day) {
        throw new UnsupportedOperationException(scheme + score + day);
    }

    /** The bands in force, best first. */
    public List<Decision<Band>> bands(String scheme, LocalDate day) {
        throw new UnsupportedOperationException(scheme + day);
    }
}
