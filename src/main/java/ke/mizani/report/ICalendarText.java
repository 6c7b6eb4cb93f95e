package ke.mizani.report;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the entries of a calendar as iCalendar (RFC 5545), and reads what was written. */
final class ICalendarText {

    private static final String PRODUCT = "-//County Assembly of Kisumu//Mizani//EN";
    private static final String OFFICE = "X-MIZANI-OFFICE";
    private static final String ZONE = "Africa/Nairobi";

    /** In characters; leaves room for letters of several octets in the 75 octets of a line. */
    private static final int LINE_LENGTH = 60;

    private static final int HOURS_EAST = 3;

    private ICalendarText() {}

    static String write(String name, String office, List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-WR-TIMEZONE", ZONE);
        calendar.setExperimentalProperty(OFFICE, office);
        calendar.addComponent(nairobi());
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return text(calendar);
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE_LENGTH);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VTimezone nairobi() {
        StandardTime time = new StandardTime();
        time.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        time.setTimezoneOffsetFrom(new UtcOffset(true, HOURS_EAST, 0));
        time.setTimezoneOffsetTo(new UtcOffset(true, HOURS_EAST, 0));
        time.addTimezoneName("EAT");
        VTimezone zone = new VTimezone(ZONE);
        zone.addStandardTime(time);
        return zone;
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(moment(entry.revised()));
        event.setLastModified(moment(entry.revised()));
        event.setSequence(entry.sequence());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setDateStart(new DateStart(date(entry.day())));
        event.setDateEnd(new DateEnd(date(entry.day().plusDays(1))));
        event.setTransparency(true);
        event.setSummary(entry.summary());
        event.setDescription(entry.description());
        return event;
    }

    private static Date moment(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }

    /** The entries written before, by their names. */
    static Map<String, CalendarEntry> read(String text, String office) {
        ICalendar calendar =
                Optional.ofNullable(Biweekly.parse(text).first())
                        .filter(c -> c.getProductId() != null)
                        .filter(c -> PRODUCT.equals(c.getProductId().getValue()))
                        .orElseThrow(() -> new DutyCalendar.NotOurs("NOT_A_CALENDAR_OF_MIZANI"));
        String owner =
                Optional.ofNullable(calendar.getExperimentalProperty(OFFICE))
                        .map(property -> property.getValue())
                        .orElse("");
        if (!owner.equals(office)) {
            throw new DutyCalendar.NotOurs("CALENDAR_OF_ANOTHER_OFFICE");
        }
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        for (VEvent event : calendar.getEvents()) {
            CalendarEntry entry = entry(event);
            entries.put(entry.uid(), entry);
        }
        return entries;
    }

    private static CalendarEntry entry(VEvent event) {
        boolean whole =
                Stream.of(
                                event.getUid(),
                                event.getDateStart(),
                                event.getLastModified(),
                                event.getSummary(),
                                event.getDescription(),
                                event.getStatus(),
                                event.getSequence())
                        .allMatch(property -> property != null && property.getValue() != null);
        if (!whole) {
            throw new DutyCalendar.NotOurs("ENTRY_NOT_WRITTEN_BY_MIZANI");
        }
        DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
        Instant revised = event.getLastModified().getValue().toInstant();
        return new CalendarEntry(
                event.getUid().getValue(),
                LocalDate.of(day.getYear(), day.getMonth(), day.getDate()),
                event.getSummary().getValue(),
                event.getDescription().getValue(),
                event.getStatus().isCancelled(),
                event.getSequence().getValue(),
                LocalDate.ofInstant(revised, ZoneOffset.UTC));
    }
}
