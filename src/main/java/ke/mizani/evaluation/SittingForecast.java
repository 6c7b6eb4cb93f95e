package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ke.mizani.calendar.DayStrip;
import ke.mizani.calendar.Sitting;
import ke.mizani.evaluation.ControlRows.Adjusted;
import ke.mizani.evaluation.ControlRows.ToGo;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Timeline;

/**
 * What can be said of a clock in sitting days that has not run out: how many were held, and the day
 * on which it ends if the House sits as announced. A forecast is no due day.
 *
 * @param sittings held and announced
 * @param limit the time limit
 * @param toGo how many sittings, from which day
 * @param firm whether a forecast can be made: the time was not extended
 */
record SittingForecast(Sittings sittings, Timeline limit, ToGo toGo, boolean firm) {

    /**
     * What can be said of a clock; nothing if its day is known, it stands still or the act is done.
     */
    static List<Step> of(Adjusted adjusted, History history, ControlRows decisions) {
        RunningClock clock = adjusted.clock();
        boolean open =
                adjusted.instead().isEmpty()
                        && clock.found().isEmpty()
                        && clock.trigger().isPresent()
                        && DueDay.inSittings(clock.limit())
                        && history.firstSince(clock.trigger().get(), clock.clock().dueEvents())
                                .isEmpty();
        if (!open) {
            return List.of();
        }
        ToGo toGo =
                adjusted.toGo()
                        .orElseGet(
                                () ->
                                        new ToGo(
                                                clock.trigger().get().date(),
                                                DueDay.period(clock.limit())
                                                        .orElseThrow()
                                                        .amount()));
        boolean firm = !ControlRows.isExtended(clock);
        return new SittingForecast(decisions.days().sittings(), clock.limit(), toGo, firm).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        LocalDate start = toGo.from();
        steps.add(
                Step.about(Kind.COMPUTED, "sittings-held")
                        .with("held", sittings.held().heldAfter(start))
                        .with("number", toGo.sittings())
                        .with("day", start));
        List<LocalDate> notHeld = sittings.notHeldAfter(start);
        if (!notHeld.isEmpty()) {
            steps.add(
                    Step.about(Kind.GIVEN, "announced-not-held")
                            .with("days", listed(notHeld))
                            .with("rows", rows(notHeld)));
        }
        DueDay.sittingDay(limit, sittings.forecast(), start, toGo.sittings())
                .filter(strip -> firm)
                .map(this::forecast)
                .ifPresent(steps::add);
        return steps;
    }

    private Step forecast(DayStrip strip) {
        List<LocalDate> ahead =
                strip.runs().stream()
                        .filter(run -> run.mark() == DayStrip.Mark.ANNOUNCED)
                        .flatMap(run -> run.from().datesUntil(run.to().plusDays(1)))
                        .toList();
        return Step.about(Kind.COMPUTED, topic())
                .with("day", strip.day())
                .with("announced", ahead.size())
                .with("rows", rows(ahead))
                .counted(strip);
    }

    private String topic() {
        return limit instanceof Timeline.NotBefore
                ? "forecast-first-lawful-day"
                : "forecast-due-day";
    }

    private static String listed(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    /** The cells of the table of sittings that announce these days. */
    private String rows(List<LocalDate> days) {
        return sittings.announced().stream()
                .filter(sitting -> days.contains(sitting.date()))
                .map(Sitting::address)
                .collect(Collectors.joining(", "));
    }
}
