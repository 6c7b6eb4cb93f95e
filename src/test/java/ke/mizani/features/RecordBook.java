package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;

/** The activity file that the steps of a feature write, read the way an office's file is read. */
final class RecordBook {

    private static final List<String> HEADING =
            List.of(
                    "activity_id,date,time,office,person,matter,matter_type,event,indicator,quantity,of"
                            + ",evidence,note,recorded_on");
    private static final LocalDate EARLIEST_DAY = LocalDate.of(2013, 1, 1);
    private static final Limits LIMITS = new Limits(1_000_000, 10_000);

    private final List<String> lines = new ArrayList<>(HEADING);

    /** One row; cells not set are empty. */
    static final class Entry {
        String date = "";
        String time = "";
        String office = "clerk";
        String matter = "";
        String matterType = "";
        String event = "";
        String indicator = "";
        String quantity = "";
        String of = "";
        String note = "";
        String recordedOn = "";

        private String line(int number) {
            return String.join(
                    ",",
                    "R" + number,
                    date,
                    time,
                    office,
                    "",
                    matter,
                    matterType,
                    event,
                    indicator,
                    quantity,
                    of,
                    "register",
                    note,
                    recordedOn);
        }
    }

    void enter(Entry entry) {
        lines.add(entry.line(lines.size()));
    }

    /** What the file says; a fault in it is a fault of the feature. */
    Activities activities() {
        if (lines.size() == HEADING.size()) {
            return new Activities(List.of(), List.of());
        }
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Vocabulary words =
                new Vocabulary(
                        LiveRulebook.get().events(),
                        LiveRulebook.get().matterTypes(),
                        EARLIEST_DAY);
        ActivityFile file =
                ActivityFile.read("records.csv", new ByteArrayInputStream(text), words, LIMITS);
        Activities activities = Activities.of(List.of(file));
        assertThat(activities.problems()).as("faults in the records").isEmpty();
        return activities;
    }
}
