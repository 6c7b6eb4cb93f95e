package ke.mizani.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.Flow;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.report.Language;
import ke.mizani.store.Job;
import ke.mizani.store.PersonalRecords;
import ke.mizani.store.Store;

/**
 * What an impact run found, for somebody: persons are named only to those who may see them, and
 * that they were is logged.
 */
@ApplicationScoped
public class ImpactFound {

    private static final String NAMES = "rulebook:names";
    private static final String PERSON = "person";
    private static final TypeReference<Map<String, Map<String, Integer>>> COUNTS =
            new TypeReference<>() {};

    private final Trials trials;
    private final PersonalRecords records;
    private final ObjectMapper json;

    ImpactFound(Trials trials, Store store, ObjectMapper json) {
        this.trials = trials;
        records = new PersonalRecords(store);
        this.json = json;
    }

    /** As text. */
    public Optional<String> text(Job job, Language language, Caller caller) {
        return of(job, language, caller).map(JsonNode::toString);
    }

    /** As data; empty unless the run is done. */
    public Optional<JsonNode> of(Job job, Language language, Caller caller) {
        return trials.found(job, language).map(this::read).map(found -> seenBy(caller, job, found));
    }

    /** How many verdicts went from which to which; empty unless the run is done. */
    public Optional<Map<Kind, Flow>> flows(Job job) {
        return trials.found(job, Language.EN).map(this::read).map(found -> flows(found));
    }

    private Map<Kind, Flow> flows(JsonNode found) {
        Map<Kind, Flow> flows = new EnumMap<>(Kind.class);
        found.path("flows")
                .properties()
                .forEach(
                        flow ->
                                flows.put(
                                        Word.of(Kind.class, flow.getKey()),
                                        new Flow(
                                                json.convertValue(
                                                        flow.getValue().path("counts"), COUNTS),
                                                flow.getValue().path("judged").asInt())));
        return flows;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private JsonNode seenBy(Caller caller, Job job, JsonNode found) {
        Set<String> persons = new TreeSet<>();
        for (JsonNode change : found.path("changes")) {
            if (!change.path(PERSON).asText("").isEmpty()) {
                persons.add(change.path(PERSON).asText());
            }
        }
        if (!caller.may(NAMES)) {
            found.path("changes").forEach(ImpactFound::withoutName);
            return found;
        }
        return records.read(
                new PersonalRecords.Reading(
                        caller.code(), "impact run " + job.number(), "impact of a draft"),
                persons,
                () -> found);
    }

    private static void withoutName(JsonNode change) {
        if (change instanceof ObjectNode row && !row.path(PERSON).asText("").isEmpty()) {
            row.putNull(PERSON);
            row.putNull("id");
        }
    }
}
