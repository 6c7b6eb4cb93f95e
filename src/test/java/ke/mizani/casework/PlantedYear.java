package ke.mizani.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A financial year with planted breaches. Each month a Bill is passed on a Tuesday and never
 * forwarded (due a fortnight later, LEG-01, major), and a petition is received (to be reviewed
 * within a week, PET-01, minor). What must follow is counted here by plain sums of days.
 */
final class PlantedYear {

    static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    static final String BILL_LIMIT = "LEG-01";
    static final String PETITION_LIMIT = "PET-01";

    private static final int BILL_DAYS = 14;
    private static final int PETITION_DAYS = 7;
    private static final int RECORDED_LATE = 5;
    private static final List<Integer> OVERDUE = List.of(1, 7, 30);

    private PlantedYear() {}

    /** The second Tuesday of each month. */
    static List<LocalDate> starts() {
        return FIRST.datesUntil(LAST)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY)
                .filter(day -> day.getDayOfMonth() > 7 && day.getDayOfMonth() <= 14)
                .toList();
    }

    static String bill(LocalDate start) {
        return "bill-" + start.toString().substring(0, 7);
    }

    static String petition(LocalDate start) {
        return "petition-" + start.toString().substring(0, 7);
    }

    /** The day on which the case of the Bill is opened. */
    static LocalDate opened(LocalDate start) {
        return start.plusDays(BILL_DAYS + 1);
    }

    /** What is handed in on a day. */
    static void submitted(BreachOffice office, LocalDate day) {
        for (LocalDate start : starts()) {
            boolean odd = starts().indexOf(start) % 2 == 1;
            if (day.equals(start)) {
                office.submit(day, bill(start), "bill", "bill-passed");
                office.submit(day, petition(start), "petition", "petition-received");
            }
            LocalDate reviewed = start.plusDays(PETITION_DAYS);
            if (day.equals(odd ? reviewed.plusDays(RECORDED_LATE) : reviewed)) {
                office.submit(reviewed, petition(start), "petition", "petition-reviewed");
            }
        }
    }

    /** What people do on a day, in the four months that come again and again; once each. */
    static void acted(BreachOffice office, LocalDate day) {
        starts().forEach(start -> new People(office, start, day).act(starts().indexOf(start)));
    }

    /** What people do about the matters of one month. */
    private record People(BreachOffice office, LocalDate start, LocalDate day) {

        private boolean on(int days) {
            return day.equals(opened(start).plusDays(days));
        }

        void act(int month) {
            if (month % 2 == 1 && day.equals(start.plusDays(PETITION_DAYS + RECORDED_LATE + 1))) {
                office.take(
                        "lcu",
                        petition(start),
                        "closed",
                        "outcome",
                        "no-breach",
                        "reason",
                        "Reviewed in time, recorded late");
            }
            if (month % 4 != 0 && on(1)) {
                office.take("lcu", bill(start), "acknowledged", "office", "speaker");
            }
            if (month % 4 == 3 && on(2)) {
                office.takeWithResolution(
                        "clerk",
                        bill(start),
                        "extended",
                        "authority",
                        "The House",
                        "until",
                        opened(start).plusDays(20).toString(),
                        "reason",
                        "Printing");
            }
            if ((month % 4 == 1 || month % 4 == 2) && on(2)) {
                promise();
            }
            if (month % 4 == 1 && on(9)) {
                finish();
            }
        }

        private void promise() {
            office.take(
                    "speaker",
                    bill(start),
                    "explained",
                    "cause",
                    "printer",
                    "explanation",
                    "The press was out of order");
            office.take(
                    "speaker",
                    bill(start),
                    "planned",
                    "corrective",
                    "Deliver by hand",
                    "preventive",
                    "A second printer",
                    "owner",
                    "speaker",
                    "promised",
                    opened(start).plusDays(10).toString());
        }

        private void finish() {
            office.take(
                    "speaker",
                    bill(start),
                    "carried-out",
                    "done",
                    day.toString(),
                    "evidence",
                    "Delivery book");
            office.take("lcu", bill(start), "verified", "result", "Seen in the book");
            office.take("lcu", bill(start), "closed", "outcome", "remedied", "reason", "Done");
        }
    }

    /** Each case with the day of its opening. */
    static List<String> openings() {
        List<String> all = new ArrayList<>();
        for (LocalDate start : starts()) {
            if (!opened(start).isAfter(LAST)) {
                all.add(bill(start) + " " + opened(start));
            }
            if (starts().indexOf(start) % 2 == 1) {
                all.add(petition(start) + " " + start.plusDays(PETITION_DAYS + 1));
            }
        }
        return all.stream().sorted().toList();
    }

    /** Each step up, with its day and who is told. */
    static List<String> escalations() {
        List<String> all = new ArrayList<>();
        for (LocalDate start : starts()) {
            int month = starts().indexOf(start);
            LocalDate opened = opened(start);
            if (month % 2 == 1) {
                told(all, petition(start), start.plusDays(PETITION_DAYS + 1), 0);
            }
            told(all, bill(start), opened, 0);
            switch (month % 4) {
                case 0 -> told(all, bill(start), opened, -1, 7, 14, 30);
                case 2 -> told(all, bill(start), opened.plusDays(10), 1, 4, 10, 21);
                case 3 -> told(all, bill(start), opened.plusDays(20), 1, 7, 14, 30);
                default -> {}
            }
        }
        return all.stream().sorted().toList();
    }

    /** Who is told after so many days: officer, head, Clerk, committee; nobody for a negative. */
    private static void told(List<String> all, String matter, LocalDate since, int... days) {
        String[] levels = {"officer", "head", "clerk", "committee"};
        for (int i = 0; i < days.length; i++) {
            LocalDate day = since.plusDays(days[i]);
            if (days[i] >= 0 && !day.isAfter(LAST)) {
                all.add(matter + " " + day + " " + levels[i]);
            }
        }
    }

    /** Each reminder of the Legal Compliance Unit: its day, the matter, and the step. */
    static List<String> reminders() {
        return starts().stream()
                .flatMap(start -> Stream.concat(ofBill(start), ofPetition(start)))
                .filter(line -> !LocalDate.parse(line.substring(0, 10)).isAfter(LAST))
                .sorted()
                .toList();
    }

    private static Stream<String> ofBill(LocalDate start) {
        LocalDate due = start.plusDays(BILL_DAYS);
        return Stream.concat(
                IntStream.of(14, 7, 1).mapToObj(days -> before(bill(start), due, days)),
                OVERDUE.stream().map(days -> after(bill(start), due, days)));
    }

    /** Reviewed on the last day: in every other month that is recorded after the first reminder. */
    private static Stream<String> ofPetition(LocalDate start) {
        LocalDate due = start.plusDays(PETITION_DAYS);
        Stream<String> coming =
                IntStream.of(7, 1).mapToObj(days -> before(petition(start), due, days));
        return starts().indexOf(start) % 2 == 0
                ? coming
                : Stream.concat(coming, Stream.of(after(petition(start), due, 1)));
    }

    private static String before(String matter, LocalDate due, int days) {
        return due.minusDays(days) + " " + matter + " " + due + " - " + days;
    }

    private static String after(String matter, LocalDate due, int days) {
        return due.plusDays(days) + " " + matter + " " + due + " + " + days;
    }
}
