package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.app.MovedToday;
import ke.mizani.app.MovedWish;
import ke.mizani.calendar.Holiday;
import ke.mizani.evaluation.MovedClock;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;
import ke.mizani.report.DutyText;
import ke.mizani.report.MovedReport;
import ke.mizani.report.Sentences;
import ke.mizani.store.Publication;

/** Which clocks moved when a holiday was gazetted, since a day, or by another version. */
@Path("/calendar")
@Blocking
public class MovedPage {

    private static final int MOST = 300;

    private final Pages pages;
    private final MovedToday moved;

    MovedPage(Pages pages, MovedToday moved) {
        this.pages = pages;
        this.moved = moved;
    }

    /** A choice of a form. */
    public record Choice(String value, String text, boolean chosen) {}

    /** Why a clock moved: a sentence, and the cell it rests on if the sentence does not name it. */
    public record Why(List<CellTexts.Piece> text, String cell, String path) {}

    /** One clock. */
    public record Line(
            String matter,
            String obligation,
            String law,
            String then,
            String now,
            String by,
            String verdict,
            List<Why> why) {}

    @GET
    @Path("moved")
    @PermissionsAllowed("breach:read")
    public Response show(@BeanParam MovedWish wish) {
        Optional<MovedToday.Found> found = moved.of(wish);
        Sentences sentences = new Sentences(pages.language());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("wish", wish);
        data.put("notices", notices(wish, found, sentences));
        data.put("versions", moved.versions());
        data.put("then", versions(wish.then(), 1));
        data.put("now", versions(wish.now(), 0));
        data.put("wrong", found.isEmpty());
        data.put("said", found.map(one -> said(one, sentences)).orElse(""));
        data.put("lines", found.map(one -> lines(one, sentences)).orElse(List.of()));
        data.put("left", found.map(one -> Math.max(0, one.clocks().size() - MOST)).orElse(0));
        data.put("export", "/calendar/moved.csv" + wish.query());
        return pages.page(
                found.isEmpty() ? Response.Status.BAD_REQUEST : Response.Status.OK,
                "moved",
                pages.words().of("moved"),
                data);
    }

    /** All of them, as a file for a spreadsheet. */
    @GET
    @Path("moved.csv")
    @Produces("text/csv; charset=utf-8")
    @PermissionsAllowed("breach:read")
    public Response file(@BeanParam MovedWish wish) {
        MovedToday.Found found =
                moved.of(wish).orElseThrow(() -> new NotFoundException(wish.query()));
        return Response.ok(new MovedReport(found.moved(), new Sentences(pages.language())).csv())
                .header("Content-Disposition", "attachment; filename=moved.csv")
                .build();
    }

    private List<Choice> notices(
            MovedWish wish, Optional<MovedToday.Found> found, Sentences sentences) {
        String chosen =
                wish.ofDays() || wish.ofVersions()
                        ? ""
                        : found.map(one -> one.since().toString()).orElse(wish.gazetted());
        return moved.gazetted().stream()
                .flatMap(day -> day.gazettedOn().stream().map(on -> notice(day, on, sentences)))
                .map(one -> new Choice(one.value(), one.text(), one.value().equals(chosen)))
                .toList();
    }

    private Choice notice(Holiday day, LocalDate on, Sentences sentences) {
        String text =
                pages.words()
                        .of(
                                "moved-notice",
                                sentences.day(on),
                                day.name(),
                                sentences.day(day.date()));
        return new Choice(on.toString(), text, false);
    }

    /** All versions; unless one is chosen, the one at that place of the time line. */
    private List<Choice> versions(String chosen, int usual) {
        List<Publication> all = moved.versions();
        return Stream.iterate(0, at -> at + 1)
                .limit(all.size())
                .map(
                        at ->
                                new Choice(
                                        all.get(at).hash(),
                                        all.get(at).number()
                                                + ": "
                                                + all.get(at).hash().substring(0, 12)
                                                + " "
                                                + all.get(at).reason(),
                                        chosen.isEmpty()
                                                ? at == usual
                                                : all.get(at).hash().equals(chosen)))
                .toList();
    }

    private String said(MovedToday.Found found, Sentences sentences) {
        int count = found.clocks().size();
        return pages.words()
                .of(
                        "moved-by-" + found.by().word(),
                        count,
                        sentences.day(found.since()),
                        sentences.day(found.until()));
    }

    private List<Line> lines(MovedToday.Found found, Sentences sentences) {
        return found.clocks().stream()
                .limit(MOST)
                .map(clock -> line(clock, found, sentences))
                .toList();
    }

    private Line line(MovedClock clock, MovedToday.Found found, Sentences sentences) {
        DutyText text = new DutyText(found.moved().now(), sentences);
        Finding now = clock.now();
        Words words = pages.words();
        return new Line(
                now.matter(),
                now.duty().obligation(),
                now.duty().clause().instrument() + ", " + now.duty().clause().section(),
                clock.dueThen().map(sentences::day).orElse(words.of("moved-not-known")),
                now.due().map(sentences::day).orElse(words.of("moved-not-known")),
                by(clock, words),
                text.verdict(now),
                clock.why().steps().stream()
                        .map(step -> why(step, found.rulebook(), sentences))
                        .toList());
    }

    private static String by(MovedClock clock, Words words) {
        int days = clock.days().orElse(0);
        return days == 0
                ? ""
                : words.of(days > 0 ? "moved-later" : "moved-earlier", Math.abs(days));
    }

    private static Why why(Step step, String rulebook, Sentences sentences) {
        String cell =
                Optional.ofNullable(step.facts().get("row"))
                        .map(Object::toString)
                        .or(() -> step.row().map(row -> row.address()))
                        .orElse("");
        String path = step.topic().equals("holiday-only-then") ? "" : CellLink.of(rulebook, cell);
        String text = sentences.of(step);
        return text.contains(cell) && !path.isEmpty()
                ? new Why(CellTexts.cells(text, rulebook), "", "")
                : new Why(List.of(new CellTexts.Piece(text, "")), cell, path);
    }
}
