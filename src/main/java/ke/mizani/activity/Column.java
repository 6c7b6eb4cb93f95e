package ke.mizani.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of an activity file, in the order they are written in. */
enum Column {
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
    RECORDED_ON("recordedOn");

    private final String component;

    Column(String component) {
        this.component = component;
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }

    static Optional<Column> find(String heading) {
        return Arrays.stream(values()).filter(c -> c.heading().equals(heading)).findFirst();
    }

    /** The column a component of {@link Row} comes from. */
    static Column ofComponent(String component) {
        return Arrays.stream(values())
                .filter(c -> c.component.equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column for " + component));
    }
}
