package ke.mizani.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Which entries of the audit log are asked for; nothing said: those of the last days. */
public class AuditWish {

    @QueryParam("subject")
    @DefaultValue("")
    private String subject = "";

    @QueryParam("actor")
    @DefaultValue("")
    private String actor = "";

    @QueryParam("from")
    @DefaultValue("")
    private String from = "";

    @QueryParam("to")
    @DefaultValue("")
    private String to = "";

    @QueryParam("after")
    @DefaultValue("0")
    private long after;

    /** The first and the last day, both included. */
    record Days(LocalDate from, LocalDate to) {}

    public Optional<String> subject() {
        return said(subject);
    }

    public Optional<String> actor() {
        return said(actor);
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    long after() {
        return after;
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(some -> !some.isEmpty());
    }

    /**
     * Which days; empty if one of them is none.
     *
     * @param usual how many if no first day is said, today included; from 1
     */
    Optional<Days> days(LocalDate today, int usual) {
        try {
            return Optional.of(
                    new Days(
                            said(from).map(LocalDate::parse).orElse(today.minusDays(usual - 1L)),
                            said(to).map(LocalDate::parse).orElse(today)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The address of those behind an entry. */
    String query(long last, Days days) {
        return "/audit?subject="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8)
                + "&actor="
                + URLEncoder.encode(actor, StandardCharsets.UTF_8)
                + "&from="
                + days.from()
                + "&to="
                + days.to()
                + "&after="
                + last;
    }
}
