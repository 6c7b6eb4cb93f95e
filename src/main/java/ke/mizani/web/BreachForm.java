package ke.mizani.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.casework.BreachStep;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What comes back with the form of a step of a breach case. */
public class BreachForm {

    @RestForm private @Nullable String step;
    @RestForm private @Nullable String version;
    @RestForm private @Nullable String office;
    @RestForm private @Nullable String cause;
    @RestForm private @Nullable String explanation;
    @RestForm private @Nullable String corrective;
    @RestForm private @Nullable String preventive;
    @RestForm private @Nullable String owner;
    @RestForm private @Nullable String promised;
    @RestForm private @Nullable String done;
    @RestForm private @Nullable String evidence;
    @RestForm private @Nullable String result;
    @RestForm private @Nullable String reason;
    @RestForm private @Nullable String outcome;
    @RestForm private @Nullable String authority;
    @RestForm private @Nullable FileUpload document;
    @RestForm private @Nullable String until;
    @RestForm private @Nullable String text;

    String step() {
        return text(step);
    }

    /** The version that was seen; 0 if the form does not say. */
    int version() {
        String seen = text(version);
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    /** What has to be said with the step, as it was typed. */
    Map<String, String> facts() {
        Map<String, String> all = typed();
        Map<String, String> facts = new TreeMap<>();
        BreachStep.find(step())
                .ifPresent(
                        one ->
                                one.needs()
                                        .forEach(
                                                fact ->
                                                        facts.put(
                                                                fact, all.getOrDefault(fact, ""))));
        return facts;
    }

    /** The file that came with it; empty if none was sent. */
    Optional<FileUpload> document() {
        return Optional.ofNullable(document);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        typed.put("office", text(office));
        typed.put("cause", text(cause));
        typed.put("explanation", text(explanation));
        typed.put("corrective", text(corrective));
        typed.put("preventive", text(preventive));
        typed.put("owner", text(owner));
        typed.put("promised", text(promised));
        typed.put("done", text(done));
        typed.put("evidence", text(evidence));
        typed.put("result", text(result));
        typed.put("reason", text(reason));
        typed.put("outcome", text(outcome));
        typed.put("authority", text(authority));
        typed.put("until", text(until));
        typed.put("text", text(text));
        return typed;
    }

    private static String text(@Nullable String said) {
        return Optional.ofNullable(said).orElse("");
    }
}
