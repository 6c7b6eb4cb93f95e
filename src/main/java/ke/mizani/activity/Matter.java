package ke.mizani.activity;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * One thing the law sets clocks on, with everything recorded about it.
 *
 * @param activities by date, then time (a row without a time comes first on its day), then the
 *     order of the files
 */
public record Matter(String id, String type, List<Activity> activities) {

    private static final Comparator<Activity> IN_TIME =
            Comparator.comparing(Activity::date)
                    .thenComparing(activity -> activity.time().orElse(LocalTime.MIN));

    public Matter {
        activities = activities.stream().sorted(IN_TIME).toList();
    }
}
