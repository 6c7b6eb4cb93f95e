package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.DueDay.Found;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Timeline;

/** The steps of a verdict on a duty, each with the facts that its sentence needs. */
final class Steps {

    private Steps() {}

    static Step applies(Decision<Timeline> timeline, String matterType) {
        Duty duty = timeline.value().duty();
        return Step.about(Kind.DECIDED, "timeline-applies")
                .with("timeline", duty.id())
                .with("matterType", matterType)
                .with("obligation", duty.obligation())
                .with("clause", duty.clause().id())
                .with("instrument", duty.clause().instrument())
                .with("section", duty.clause().section())
                .by(timeline.because());
    }

    static Step trigger(Occurrence start) {
        return happened(
                start, start.raisedBy().isPresent() ? "trigger-raised" : "trigger-recorded");
    }

    static Step done(Occurrence act) {
        return happened(act, act.raisedBy().isPresent() ? "done-raised" : "done-recorded");
    }

    static Step named(String matter, NamedPeriod period) {
        return Step.about(Kind.GIVEN, "period-named")
                .with("matter", matter)
                .with("period", period.toString())
                .with("from", period.firstDay())
                .with("to", period.lastDay());
    }

    static Step opened(String matterType, NamedPeriod period) {
        return Step.about(Kind.GIVEN, "opened-by-calendar")
                .with("matterType", matterType)
                .with("period", period.toString())
                .with("from", period.firstDay())
                .with("to", period.lastDay());
    }

    static Step due(RunningClock clock, Found found) {
        String topic = clock.limit() instanceof Timeline.NotBefore ? "first-lawful-day" : "due-day";
        Step step =
                Step.about(Kind.COMPUTED, topic)
                        .with("day", found.day())
                        .with("counting", clock.clock().counting().word())
                        .counted(found.strip());
        return DueDay.period(clock.limit())
                .map(p -> step.with("amount", p.amount()).with("unit", p.unit().word()))
                .orElse(step);
    }

    static Step lastArguable(Found found) {
        return Step.about(Kind.COMPUTED, "last-arguable-day")
                .with("day", found.lastArguable())
                .with("saturday", found.latestReading().saturday().word())
                .with("monthEnd", found.latestReading().monthEnd().word())
                .with("constitutionalMonth", found.latestReading().constitutionalMonth().word());
    }

    static Step nothingRecorded(List<String> events, LocalDate asOf) {
        return Step.about(Kind.GIVEN, "nothing-recorded")
                .with("events", String.join(" | ", events))
                .with("asOf", asOf);
    }

    static Step nothingRecorded(List<String> events, LocalDate start, LocalDate asOf) {
        return Step.about(Kind.GIVEN, "nothing-recorded-since")
                .with("events", String.join(" | ", events))
                .with("start", start)
                .with("asOf", asOf);
    }

    static Step status(Status status, OptionalInt daysLate) {
        Step step = Step.about(Kind.COMPUTED, "status").with("status", status.word());
        return daysLate.isPresent() ? step.with("daysLate", daysLate.getAsInt()) : step;
    }

    static Step happened(Occurrence what, String topic) {
        Step step =
                Step.about(Kind.GIVEN, topic).with("event", what.event()).with("day", what.date());
        Step timed = what.time().map(time -> step.with("time", time)).orElse(step);
        Step raised = what.raisedBy().map(by -> timed.with("timeline", by)).orElse(timed);
        return what.recorded().map(raised::from).orElse(raised);
    }

    /**
     * What makes a verdict provisional: an unconfirmed provision, holiday or date, a day outside
     * the holiday table.
     */
    static List<Step> doubts(RunningClock clock, DueDay days) {
        List<Step> doubts = new ArrayList<>(doubtsAboutProvision(clock));
        clock.found().ifPresent(found -> doubts.addAll(countingDoubts(found, days)));
        return doubts;
    }

    /** What makes a verdict provisional in which no day was counted. */
    static List<Step> doubtsAboutProvision(RunningClock clock) {
        return clock.duty().confirmed() == ke.mizani.calendar.Confirmed.YES
                ? List.of()
                : List.of(
                        Step.about(Kind.DECIDED, "provision-unconfirmed")
                                .with("confirmed", clock.duty().confirmed().word())
                                .with("note", clock.duty().note())
                                .by(clock.timeline().because()));
    }

    private static List<Step> countingDoubts(Found found, DueDay days) {
        List<Step> doubts = new ArrayList<>();
        found.strip().holidays().stream()
                .filter(holiday -> holiday.confirmed() == ke.mizani.calendar.Confirmed.NO)
                .forEach(
                        holiday ->
                                doubts.add(
                                        Step.about(Kind.DECIDED, "holiday-unconfirmed")
                                                .with("day", holiday.date())
                                                .with("name", holiday.name())));
        if (!days.holidays().covers(found.day())) {
            doubts.add(
                    Step.about(Kind.COMPUTED, "holidays-not-covered")
                            .with("day", found.day())
                            .with("from", days.holidays().firstDay())
                            .with("to", days.holidays().lastDay()));
        }
        return doubts;
    }
}
