package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ke.mizani.app.Settings;
import ke.mizani.report.PublicationText;
import ke.mizani.report.Sentences;
import ke.mizani.store.AuditLine;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;

/** Who did what with the records, and when: the entries of some days, in their order. */
@Path("/audit")
@Blocking
public class AuditPage {

    private static final int ON_A_PAGE = 100;

    /** Shown by its beginning. */
    private static final String HASH = "\\b([0-9a-f]{12})[0-9a-f]{52}\\b";

    private final Pages pages;
    private final AuditLog log;
    private final Clock clock;
    private final int usualDays;

    AuditPage(Pages pages, AuditLog log, Clock clock, Settings settings) {
        this.pages = pages;
        this.log = log;
        this.clock = clock;
        usualDays = settings.auditDays();
    }

    /** One entry. */
    public record Line(
            long sequence, String at, String actor, String kind, String subject, String facts) {}

    @GET
    @PermissionsAllowed("audit:read")
    public Response list(@BeanParam AuditWish wish) {
        LocalDate today = LocalDate.now(clock);
        Optional<AuditWish.Days> days = wish.days(today, usualDays);
        ListedPart<AuditLine> part =
                days.map(some -> listed(wish, some))
                        .orElseGet(() -> new ListedPart<>(List.of(), ""));
        Map<String, Object> data = new TreeMap<>();
        data.put("wish", wish);
        data.put("from", days.map(some -> some.from().toString()).orElse(wish.from()));
        data.put("to", days.map(some -> some.to().toString()).orElse(wish.to()));
        data.put("lines", part.shown().stream().map(this::line).toList());
        data.put("next", part.next());
        List<FormProblem> problems =
                days.isPresent()
                        ? List.of()
                        : List.of(new FormProblem("from", pages.words().of("rb-not-a-day")));
        data.put("problems", problems);
        return FormProblem.told(
                pages.page("audit", pages.words().of("place-audit"), data), problems);
    }

    private ListedPart<AuditLine> listed(AuditWish wish, AuditWish.Days days) {
        return ListedPart.of(
                ON_A_PAGE,
                most -> log.entriesAfter(selection(wish, days), wish.after(), most),
                last -> wish.query(last.sequence(), days));
    }

    private AuditSelection selection(AuditWish wish, AuditWish.Days days) {
        return new AuditSelection(
                wish.subject(),
                wish.actor(),
                Optional.of(start(days.from())),
                Optional.of(start(days.to().plusDays(1))));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Line line(AuditLine line) {
        PublicationText moments =
                new PublicationText(clock.getZone(), new Sentences(pages.language()));
        String facts =
                line.readFacts().orElseGet(TreeMap::new).entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .collect(Collectors.joining("; "))
                        .replaceAll(HASH, "$1…");
        return new Line(
                line.sequence(),
                moments.moment(Instant.parse(line.at())),
                line.actor(),
                line.kind(),
                line.subject(),
                facts);
    }
}
