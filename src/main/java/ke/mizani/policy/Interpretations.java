package ke.mizani.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.Word;

/** The register of unsettled provisions, and how each of them is read. */
public final class Interpretations {

    /** The question whether a Saturday is an excluded day. */
    public static final String SATURDAY = "saturday";

    /** The question how months after the end of a year or quarter are counted. */
    public static final String MONTH_END = "month-end";

    /** The question when a month of the Constitution ends. */
    public static final String CONSTITUTIONAL_MONTH = "constitutional-month";

    private static final Set<String> COUNTING = Set.of(SATURDAY, MONTH_END, CONSTITUTIONAL_MONTH);

    private final Map<String, Decision<Interpretation>> register = new LinkedHashMap<>();
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /** The register, each entry read as its row says. */
    public Interpretations(Collection<Decision<Interpretation>> entries) {
        for (Decision<Interpretation> entry : entries) {
            register.put(entry.value().id(), entry);
            chosen.put(entry.value().id(), entry.value().chosen());
        }
    }

    /** The same register, each entry read as its row says. */
    public Interpretations byDefault() {
        return new Interpretations(register.values());
    }

    /**
     * The same register with one entry read so.
     *
     * @throws IllegalArgumentException if there is no such entry or alternative
     */
    public Interpretations with(String id, String alternative) {
        if (!entry(id).value().words().contains(alternative)) {
            throw new IllegalArgumentException(id + " has no alternative " + alternative);
        }
        Interpretations other = byDefault();
        other.chosen.putAll(chosen);
        other.chosen.put(id, alternative);
        return other;
    }

    /** The same register, read so where it knows the entry and the alternative. */
    public Interpretations withKnown(Map<String, String> wanted) {
        Interpretations read = this;
        for (Map.Entry<String, String> choice : wanted.entrySet()) {
            Decision<Interpretation> entry = register.get(choice.getKey());
            if (entry != null && entry.value().words().contains(choice.getValue())) {
                read = read.with(choice.getKey(), choice.getValue());
            }
        }
        return read;
    }

    /** The entries, in the order of the table. */
    public List<Decision<Interpretation>> entries() {
        return List.copyOf(register.values());
    }

    /**
     * The entry with that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Decision<Interpretation> entry(String id) {
        return Optional.ofNullable(register.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no entry " + id));
    }

    /** How an entry is read. */
    public String chosen(String id) {
        return Objects.requireNonNull(chosen.get(entry(id).value().id()));
    }

    /** The alternatives chosen in place of the default ones, by id. */
    public Map<String, String> otherwise() {
        Map<String, String> other = new LinkedHashMap<>(chosen);
        other.keySet().removeIf(id -> chosen(id).equals(entry(id).value().chosen()));
        return Collections.unmodifiableMap(other);
    }

    /** Those among {@link #otherwise} that are not about counting. */
    public Map<String, String> otherwiseBesideCounting() {
        Map<String, String> other = new LinkedHashMap<>(otherwise());
        other.keySet().removeAll(COUNTING);
        return Collections.unmodifiableMap(other);
    }

    /** How days and months are counted. */
    public Readings counting() {
        return new Readings(
                Word.of(Saturday.class, chosen(SATURDAY)),
                Word.of(MonthEnd.class, chosen(MONTH_END)),
                Word.of(ConstitutionalMonth.class, chosen(CONSTITUTIONAL_MONTH)));
    }

    /**
     * The entry that, as it is read, leaves a timeline out.
     *
     * @param start the day on which its clock starts; empty if it is not known
     */
    public Optional<Decision<Interpretation>> leavingOut(
            String timeline, Optional<LocalDate> start) {
        return register.values().stream()
                .filter(
                        entry ->
                                entry.value()
                                        .leavesOut(chosen(entry.value().id()), timeline, start))
                .findFirst();
    }
}
