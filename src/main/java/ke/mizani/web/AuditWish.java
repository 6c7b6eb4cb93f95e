package ke.mizani.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.app.Query;
import ke.mizani.app.TypedText;
import org.jspecify.annotations.Nullable;

/** Which entries of the audit log are asked for; nothing said: those of the last days. */
public class AuditWish {

    @QueryParam("subject")
    private @Nullable String subject;

    @QueryParam("actor")
    private @Nullable String actor;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("after")
    @DefaultValue("0")
    private long after;

    /** The first and the last day, both included. */
    record Days(LocalDate from, LocalDate to) {}

    public Optional<String> subject() {
        return TypedText.of(subject).said();
    }

    public Optional<String> actor() {
        return TypedText.of(actor).said();
    }

    public String from() {
        return TypedText.of(from).text();
    }

    public String to() {
        return TypedText.of(to).text();
    }

    long after() {
        return after;
    }

    /**
     * Which days; empty if one of them is none.
     *
     * @param usual how many if no first day is said, today included; from 1
     */
    Optional<Days> days(LocalDate today, int usual) {
        Optional<LocalDate> first = day(from, today.minusDays(usual - 1L));
        Optional<LocalDate> last = day(to, today);
        return first.flatMap(one -> last.map(other -> new Days(one, other)));
    }

    private static Optional<LocalDate> day(@Nullable String said, LocalDate usual) {
        TypedText typed = TypedText.of(said);
        return typed.text().isEmpty() ? Optional.of(usual) : typed.day();
    }

    /** The address of those behind an entry. */
    String query(long last, Days days) {
        return "/audit"
                + Query.NOTHING
                        .with("subject", subject().orElse(""))
                        .with("actor", actor().orElse(""))
                        .with("from", days.from())
                        .with("to", days.to())
                        .with("after", last)
                        .text();
    }
}
