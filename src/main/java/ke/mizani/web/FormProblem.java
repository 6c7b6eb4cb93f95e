package ke.mizani.web;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing wrong with a form.
 *
 * @param field its name; empty if no single field is wrong
 * @param text what is wrong, in the reader's language
 */
public record FormProblem(String field, String text) {

    /** The status of a page that tells what is wrong with its form. */
    static final int UNPROCESSABLE = 422;

    /** What is wrong, by the name of the field. */
    static Map<String, String> byField(List<FormProblem> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach(problem -> errors.putIfAbsent(problem.field(), problem.text()));
        return errors;
    }

    /** The page with the status that goes with what it tells. */
    static Response told(Response page, List<FormProblem> problems) {
        return problems.isEmpty()
                ? page
                : Response.fromResponse(page).status(UNPROCESSABLE).build();
    }
}
