package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ke.mizani.app.Today;
import ke.mizani.calendar.Word;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachStage;
import ke.mizani.policy.Duty;
import ke.mizani.report.Sentences;

/** The register of breaches. */
@Path("/breaches")
@Blocking
public class BreachesPage {

    private final Pages pages;
    private final ChosenBreaches breaches;
    private final Today today;

    BreachesPage(Pages pages, ChosenBreaches breaches, Today today) {
        this.pages = pages;
        this.breaches = breaches;
        this.today = today;
    }

    /** A word that can be chosen, as a form has it. */
    public record Option(String value, String text) {}

    /** One case. */
    public record Line(
            long number,
            String matter,
            String obligation,
            String clause,
            String severity,
            String verdict,
            String opened,
            String waitsFor,
            String office,
            String level,
            boolean act) {}

    @GET
    @PermissionsAllowed("breach:read")
    public Response list(@BeanParam BreachWish wish) {
        Words words = pages.words();
        Sentences sentences = new Sentences(pages.language());
        List<Breach> found = breaches.of(wish);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lines", found.stream().map(one -> line(one, words, sentences)).toList());
        data.put("wish", wish);
        data.put("states", options(words, "case-", "open", "closed", "all"));
        data.put("stages", options(words, "stage-", BreachStage.values()));
        data.put("severities", options(words, "severity-", Duty.Severity.values()));
        data.put("export", "/breaches.csv" + wish.query());
        data.put("workbook", "/breaches.xlsx" + wish.query());
        return pages.page("breaches", words.of("place-breaches"), data);
    }

    private static List<Option> options(Words words, String key, Word... known) {
        return options(words, key, Stream.of(known).map(Word::word).toArray(String[]::new));
    }

    private static List<Option> options(Words words, String key, String... known) {
        List<Option> options = new ArrayList<>();
        if (!List.of(known).contains("all")) {
            options.add(new Option("", words.of("any")));
        }
        Stream.of(known).forEach(word -> options.add(new Option(word, words.of(key + word))));
        return options;
    }

    private Line line(Breach breach, Words words, Sentences sentences) {
        boolean promiseBroken =
                breach.promised().filter(day -> day.isBefore(today.day())).isPresent()
                        && breach.stage() == BreachStage.ACTION;
        return new Line(
                breach.file().number(),
                breach.matter(),
                breach.obligation(),
                breach.clause(),
                words.of("severity-" + breach.severity().word()),
                sentences.of(breach.status()),
                sentences.day(breach.openedOn()),
                words.of("stage-" + breach.stage().word()),
                breach.office().orElse(breach.responsible()),
                breach.level().map(level -> words.of("level-" + level.word())).orElse(""),
                promiseBroken || breach.stage() == BreachStage.ACKNOWLEDGEMENT);
    }
}
