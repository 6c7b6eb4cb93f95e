package ke.mizani.activity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The columns of an activity file, in the order they are written in. */
enum Column implements Heading {
    ACTIVITY_ID("activityId"),
    DATE("date"),
    TIME("time"),
    OFFICE("office"),
    PERSON("person"),
    MATTER("matter"),
    MATTER_TYPE("matterType"),
    EVENT("event"),
    INDICATOR("indicator"),
    QUANTITY("quantity"),
    OF("of"),
    EVIDENCE("evidence"),
    NOTE("note"),
    RECORDED_ON("recordedOn"),
    CORRECTS("corrects"),
    REASON("reason");

    /** What a template of an office is filled with before anybody typed something. */
    static final Set<Column> HANDED_OUT = EnumSet.of(ACTIVITY_ID, OFFICE, PERSON, INDICATOR);

    private static final Set<Column> ALWAYS = EnumSet.of(ACTIVITY_ID, DATE);
    private static final Set<Column> OF_EVENTS = EnumSet.of(MATTER, MATTER_TYPE, EVENT);

    private final String component;

    Column(String component) {
        this.component = component;
    }

    /** The column a component of {@link Row} comes from. */
    static Column ofComponent(String component) {
        return Arrays.stream(values())
                .filter(c -> c.component.equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column for " + component));
    }

    /**
     * What a file with these columns lacks: {@code activity_id}, {@code date}, and either {@code
     * indicator} or all of {@code matter}, {@code matter_type} and {@code event} are needed.
     */
    static Set<Column> missing(Set<? extends Heading> present) {
        Set<Column> missing = EnumSet.copyOf(ALWAYS);
        if (!present.contains(INDICATOR)) {
            missing.addAll(OF_EVENTS);
        }
        missing.removeAll(present);
        return missing;
    }
}
