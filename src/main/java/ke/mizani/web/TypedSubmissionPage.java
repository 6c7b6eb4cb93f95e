package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ke.mizani.app.Caller;
import ke.mizani.app.OfficeTemplate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A form with a row for everything that the contracts of an office need, to be typed in. */
@Path("/submissions/typed")
@Blocking
public class TypedSubmissionPage {

    private final Pages pages;
    private final HandingIn handingIn;
    private final OfficeTemplate template;
    private final Caller caller;

    TypedSubmissionPage(Pages pages, HandingIn handingIn, OfficeTemplate template, Caller caller) {
        this.pages = pages;
        this.handingIn = handingIn;
        this.template = template;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("submission:create")
    public Response form() {
        TypedRows empty = TypedRows.empty(OfficeTemplate.newKey(), template.needed());
        return form(empty, List.of(), Map.of(), template.year());
    }

    private Response form(
            TypedRows typed,
            List<FormProblem> problems,
            Map<Integer, String> errors,
            String period) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("typed", typed);
        data.put("problems", problems);
        data.put("errors", errors);
        data.put("period", period);
        data.put("office", caller.office());
        data.put("events", new TreeSet<>(handingIn.rulebook().events()));
        data.put("matterTypes", new TreeSet<>(handingIn.rulebook().matterTypes()));
        Response page = pages.page("submission-typed", pages.words().of("submission-typed"), data);
        return FormProblem.told(page, problems);
    }

    /** The same form sent twice is the same submission; what is refused stands beside its row. */
    @POST
    @PermissionsAllowed("submission:create")
    public Response submit(
            @RestForm @Nullable String key,
            @RestForm @Nullable String period,
            @RestForm List<String> indicator,
            @RestForm List<String> name,
            @RestForm List<String> person,
            @RestForm List<String> date,
            @RestForm List<String> matter,
            @RestForm List<String> matterType,
            @RestForm List<String> event,
            @RestForm List<String> quantity,
            @RestForm List<String> of,
            @RestForm List<String> evidence) {
        List<TypedRows.Line> lines = new ArrayList<>();
        for (int i = 0; i < indicator.size(); i++) {
            lines.add(
                    new TypedRows.Line(
                            at(indicator, i),
                            at(name, i),
                            at(person, i),
                            true,
                            at(date, i),
                            at(matter, i),
                            at(matterType, i),
                            at(event, i),
                            at(quantity, i),
                            at(of, i),
                            at(evidence, i)));
        }
        String named = key != null && key.matches("t-[0-9a-f]{12}") ? key : "t-0";
        return take(new TypedRows(named, lines), String.valueOf(period));
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place).strip() : "";
    }

    private Response take(TypedRows typed, String period) {
        String office = caller.office();
        HandingIn.Outcome checked = handingIn.check(typed.file(office));
        if (!checked.rows().isEmpty()) {
            return form(typed, checked.problems(), errors(typed, checked.rows()), period);
        }
        HandingIn.Outcome outcome =
                handingIn.take(typed.key() + ".csv", typed.file(office), office, period, false);
        return outcome.taken()
                .map(taken -> Response.seeOther(taken).build())
                .orElseGet(() -> form(typed, outcome.problems(), Map.of(), period));
    }

    private Map<Integer, String> errors(TypedRows typed, List<HandingIn.Wrong> rows) {
        Map<Integer, String> errors = new LinkedHashMap<>();
        for (HandingIn.Wrong wrong : rows) {
            errors.merge(
                    typed.rowOfLine(wrong.line()),
                    wrong.column() + ": " + pages.words().expected(wrong.expected()),
                    (one, other) -> one + "; " + other);
        }
        return errors;
    }
}
