package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Holiday;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;

/**
 * What has become known since a day that bears on a clock.
 *
 * @param since what was known at the end of this day is no news
 * @param findings all of the run
 * @param request the records of the run
 */
record News(LocalDate since, List<Finding> findings, Evaluator.Request request) {

    /** What places a due day; other rows do not move it. */
    private static final Set<String> PLACING =
            Set.of("trigger-recorded", "deadline-extended", "clock-suspended", "clock-resumed");

    /** The holidays and rows that moved it; if they cannot be told, all new rows of its matter. */
    Explanation about(Finding finding) {
        Set<Step> news = new LinkedHashSet<>();
        collect(finding, news, new ArrayList<>());
        if (news.isEmpty()) {
            rows(row -> row.matter().filter(finding.matter()::equals).isPresent())
                    .forEach(news::add);
        }
        return new Explanation(List.copyOf(news));
    }

    private void collect(Finding finding, Set<Step> news, Collection<Finding> seen) {
        seen.add(finding);
        List<Step> steps = finding.why().steps();
        steps.stream()
                .flatMap(step -> step.strip().stream())
                .flatMap(strip -> strip.holidays().stream())
                .filter(holiday -> !holiday.knownOn(since))
                .map(News::gazetted)
                .forEach(news::add);
        steps.stream()
                .filter(step -> PLACING.contains(step.topic()))
                .flatMap(step -> step.activity().stream())
                .filter(row -> row.knownOn().isAfter(since))
                .map(News::recorded)
                .forEach(news::add);
        if (DueDay.inSittings(finding.timeline().value())) {
            rows(row -> isSittingFor(finding, row)).forEach(news::add);
        }
        earlierClocks(finding)
                .filter(other -> !seen.contains(other))
                .forEach(other -> collect(other, news, seen));
    }

    /** The clocks of the matter on whose expiry the law started this one. */
    private Stream<Finding> earlierClocks(Finding finding) {
        return finding.trigger().flatMap(Occurrence::raisedBy).stream()
                .flatMap(
                        timeline ->
                                findings.stream()
                                        .filter(other -> other.matter().equals(finding.matter()))
                                        .filter(other -> other.duty().id().equals(timeline)));
    }

    private Stream<Step> rows(java.util.function.Predicate<Activity> which) {
        return request.known().rows().stream()
                .filter(request.viewpoint()::sees)
                .filter(row -> row.knownOn().isAfter(since))
                .filter(which)
                .map(News::recorded);
    }

    private static boolean isSittingFor(Finding finding, Activity row) {
        return row.event().filter(TimelineCheck.SITTING_HELD::equals).isPresent()
                && finding.trigger().filter(start -> row.date().isAfter(start.date())).isPresent()
                && finding.due().filter(due -> !row.date().isAfter(due)).isPresent();
    }

    private static Step gazetted(Holiday holiday) {
        return Step.about(Kind.GIVEN, "holiday-gazetted-since")
                .with("day", holiday.date())
                .with("name", holiday.name())
                .with("notice", holiday.notice())
                .with("gazetted", holiday.gazettedOn().orElseThrow())
                .with("row", holiday.address());
    }

    private static Step recorded(Activity row) {
        return Step.about(Kind.GIVEN, "row-recorded-since")
                .with("event", row.event().orElse(""))
                .with("day", row.date())
                .with("recorded", row.knownOn())
                .from(row);
    }
}
