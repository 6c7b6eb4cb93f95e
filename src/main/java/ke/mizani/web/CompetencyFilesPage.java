package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Competencies;
import ke.mizani.app.CompetencyFileRefused;
import ke.mizani.store.CompetencyFile;
import ke.mizani.store.WrongInput;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The staff lists and assessments that were handed in, and the form for another. */
@Path("/scores/competencies/files")
@Blocking
public class CompetencyFilesPage {

    private static final String PAGE = "/scores/competencies/files";

    private final Pages pages;
    private final Competencies competencies;
    private final Caller caller;
    private final Clock clock;

    CompetencyFilesPage(Pages pages, Competencies competencies, Caller caller, Clock clock) {
        this.pages = pages;
        this.competencies = competencies;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param counts whether no other has taken its place
     */
    public record Line(
            long number, String kind, String name, String by, String day, boolean counts) {}

    /** One of the choices of a form. */
    public record Option(String value, String text) {}

    private record Typed(String kind, String replaces) {}

    @GET
    @PermissionsAllowed("competency:read-all")
    public Response list(@QueryParam("done") @DefaultValue("") String done) {
        String text = done.isEmpty() ? "" : pages.words().of("competency-file-taken");
        return page(text, new Typed("assessments", ""), List.of(), List.of());
    }

    private Response page(
            String done, Typed typed, List<FormProblem> problems, List<HandingIn.Wrong> rows) {
        Words words = pages.words();
        List<CompetencyFile> counting = competencies.counting();
        Map<String, Object> data = new HashMap<>();
        data.put("done", done);
        data.put("everybody", true);
        data.put("handsIn", caller.may("competency:hand-in"));
        data.put("problems", problems);
        data.put("errors", FormProblem.byField(problems));
        data.put("rows", rows);
        data.put("typed", typed);
        data.put(
                "files",
                competencies.files().stream()
                        .map(file -> line(file, counting.contains(file), words))
                        .toList());
        data.put(
                "kinds",
                List.of(
                        new Option("assessments", words.of("competency-kind-assessments")),
                        new Option("staff", words.of("competency-kind-staff"))));
        data.put("replaceable", replaceable(counting, words));
        Response page = pages.page("competency-files", words.of("competency-files"), data);
        return FormProblem.told(page, problems);
    }

    private Line line(CompetencyFile file, boolean counts, Words words) {
        return new Line(
                file.number(),
                words.of("competency-kind-" + file.kind().word()),
                file.name(),
                file.by(),
                words.day(LocalDate.ofInstant(file.at(), clock.getZone())),
                counts);
    }

    private static List<Option> replaceable(List<CompetencyFile> counting, Words words) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("competency-replaces-none")));
        counting.forEach(
                file ->
                        options.add(
                                new Option(
                                        String.valueOf(file.number()),
                                        file.number() + " " + file.name())));
        return options;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("competency:hand-in")
    public Response take(
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String replaces,
            @RestForm @Nullable String partly) {
        Typed typed =
                new Typed(
                        Optional.ofNullable(kind).orElse(""),
                        Optional.ofNullable(replaces).orElse(""));
        if (file == null || file.size() == 0) {
            return refused(typed, "file", "submission-no-file", List.of());
        }
        try {
            competencies.take(
                    WrongInput.word("kind", CompetencyFile.Kind.class, typed.kind()),
                    file.fileName(),
                    bytes(file),
                    number(typed.replaces()),
                    "yes".equals(partly));
            return Response.seeOther(URI.create(PAGE + "?done=taken")).build();
        } catch (CompetencyFileRefused refused) {
            List<HandingIn.Wrong> rows =
                    refused.problems().stream().map(HandingIn.Wrong::of).toList();
            return refused(typed, field(refused), "competency-" + refused.code().name(), rows);
        }
    }

    private static String field(CompetencyFileRefused refused) {
        return refused.code() == CompetencyFileRefused.Code.NOT_TO_BE_REPLACED
                ? "replaces"
                : "file";
    }

    private Response refused(Typed typed, String field, String key, List<HandingIn.Wrong> rows) {
        FormProblem problem = new FormProblem(field, pages.words().of(key));
        return page("", typed, List.of(problem), rows);
    }

    /** What is no number is the number of no file. */
    private static Optional<Long> number(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : 0L);
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
