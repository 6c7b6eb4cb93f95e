package ke.mizani.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ke.mizani.activity.Activity;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Timeline;

/** Draws matters of every kind whose events fall here and there around one day. */
final class RandomMatter {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final List<String> PERIODS =
            List.of("", "-2014-15", "-2019-20", "-2026-27", "-2023-24-q2", "-2025", "-2025-09");
    private static final List<String> DECISIONS =
            List.of("clock-suspended", "clock-resumed", "deadline-extended", "breach-excused");
    private static final List<String> DAYS_MORE =
            List.of("1", "2", "7", "14", "60", "2.5", "-3", "99999999999999999999", "");
    private static final List<String> RESUMPTIONS =
            List.of(
                    "resume: order discharged",
                    "resume: appeal withdrawn",
                    "restart: order discharged",
                    "restart: appeal withdrawn",
                    "order discharged");

    private final Random random;
    private final LocalDate around;
    private final List<Activity> rows = new ArrayList<>();

    private RandomMatter(Random random) {
        this.random = random;
        this.around = day(FIRST, LAST);
    }

    /** The rows of one matter, and of the sittings of the House where some are drawn. */
    static List<Activity> drawn(Random random) {
        RandomMatter drawing = new RandomMatter(random);
        drawing.matter();
        drawing.sittings();
        return List.copyOf(drawing.rows);
    }

    private void matter() {
        List<String> types =
                Register.RULEBOOK.matterTypes().stream()
                        .filter(type -> !Register.RULEBOOK.timelinesFor(type).isEmpty())
                        .sorted()
                        .toList();
        String type = one(types);
        String id = "matter-" + random.nextInt(100) + one(PERIODS);
        List<Decision<Timeline>> timelines = Register.RULEBOOK.timelinesFor(type);
        List<String> events = List.copyOf(events(timelines));
        int disputed = 0;
        for (int i = 1 + random.nextInt(10); i > 0; i--) {
            boolean decision = random.nextInt(8) == 0;
            Entry entry = decision ? decision(timelines) : Entry.of(one(events), near());
            if (!decision && disputed < 4 && random.nextInt(6) == 0) {
                disputed++;
                entry = entry.noting("disputed: two reports");
            }
            add(type, id, entry);
        }
        if (random.nextInt(4) == 0) {
            courtOrders(type, id);
        }
    }

    /** Stops and goes on, once or again. */
    private void courtOrders(String type, String id) {
        LocalDate day = around;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            day = day.plusDays(random.nextInt(12));
            Entry order = Entry.of(DECISIONS.get(i % 2), day).noting(one(RESUMPTIONS));
            add(type, id, order);
        }
    }

    private static Set<String> events(List<Decision<Timeline>> timelines) {
        Set<String> events = new LinkedHashSet<>(List.of("matter-opened"));
        for (Decision<Timeline> timeline : timelines) {
            events.addAll(timeline.value().clock().triggers());
            events.addAll(timeline.value().clock().dueEvents());
            timeline.value().clock().givesWayTo().ifPresent(events::add);
        }
        return events;
    }

    private Entry decision(List<Decision<Timeline>> timelines) {
        Entry entry =
                Entry.of(one(DECISIONS), near())
                        .about(one(timelines).value().duty().id())
                        .noting(one(RESUMPTIONS))
                        .days(one(DAYS_MORE));
        Entry decided = random.nextInt(6) == 0 ? entry.by("") : entry;
        return random.nextInt(6) == 0 ? decided.shownBy("") : decided;
    }

    private void sittings() {
        if (random.nextBoolean()) {
            return;
        }
        for (int day = 0; day < 90; day++) {
            if (random.nextInt(3) == 0) {
                add("sitting-calendar", "sittings", Entry.of("sitting-held", around.plusDays(day)));
            }
        }
    }

    private void add(String type, String id, Entry entry) {
        Entry timed = random.nextInt(3) == 0 ? entry.at(hour()) : entry;
        Entry entered =
                random.nextInt(3) == 0
                        ? timed.enteredOn(entry.date().plusDays(random.nextInt(60)))
                        : timed;
        rows.add(entered.in(type, id, rows.size() + 1));
    }

    private String hour() {
        return LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)).toString();
    }

    /** Mostly within some months of one day, so that clocks start and stop. */
    private LocalDate near() {
        return random.nextInt(6) == 0
                ? day(FIRST, LAST)
                : day(around, around.plusDays(random.nextInt(5) == 0 ? 150 : 40));
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
