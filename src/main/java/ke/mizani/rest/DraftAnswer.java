package ke.mizani.rest;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.casework.Draft;
import ke.mizani.store.CaseEntry;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A draft of the rulebook.
 *
 * @param version changes with each step; the ETag
 * @param stage the last step that was taken
 * @param awaits the steps that can be taken now
 * @param base the version of the rulebook that it was made from
 * @param hash names its workbooks as they are; none if none was handed in
 * @param files the workbooks that differ from those of its base
 * @param authors who wrote on it: none of them may approve it
 * @param steps what was done with it, in order
 */
record DraftAnswer(
        long number,
        String title,
        int version,
        String stage,
        Set<String> awaits,
        boolean closed,
        String base,
        Optional<String> hash,
        List<String> files,
        Set<String> authors,
        List<Taken> steps) {

    /** A step that was taken. */
    record Taken(int place, Instant at, String by, String step, Map<String, String> facts) {

        static Taken of(CaseEntry entry) {
            return new Taken(entry.place(), entry.at(), entry.actor(), entry.step(), entry.facts());
        }
    }

    static DraftAnswer of(Draft draft) {
        return new DraftAnswer(
                draft.number(),
                draft.title(),
                draft.file().version(),
                draft.file().standing().stage(),
                draft.file().standing().awaits(),
                draft.file().standing().closed(),
                draft.base(),
                draft.hash(),
                draft.files(),
                draft.authors(),
                draft.entries().stream().map(Taken::of).toList());
    }

    /** The answer with its ETag. */
    static RestResponse<DraftAnswer> answer(Draft draft) {
        return RestResponse.ResponseBuilder.ok(of(draft)).tag(tag(draft)).build();
    }

    static EntityTag tag(Draft draft) {
        return new EntityTag(String.valueOf(draft.file().version()));
    }
}
