package ke.mizani.activity;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * One thing the law sets clocks on, with everything recorded about it.
 *
 * @param activities by date, then time (a row without a time comes first on its day), then id: the
 *     order of the rows in their files says nothing
 */
public record Matter(String id, String type, List<Activity> activities) {

    private static final Comparator<Activity> IN_TIME =
            Comparator.comparing(Activity::date)
                    .thenComparing(activity -> activity.time().orElse(LocalTime.MIN))
                    .thenComparing(Activity::id);

    public Matter {
        activities = activities.stream().sorted(IN_TIME).toList();
    }
}
