package ke.mizani.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ke.mizani.store.Publication;
import ke.mizani.store.TimeLine;

/** Publications of rulebooks in words, their moments told in one zone. */
public final class PublicationText {

    private static final int HASH = 12;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final ZoneId zone;
    private final Sentences sentences;

    public PublicationText(ZoneId zone, Sentences sentences) {
        this.zone = zone;
        this.sentences = sentences;
    }

    /** What came of the latest publication, and what it set aside of the line as it was before. */
    public String made(TimeLine before, TimeLine after) {
        Publication made = after.publications().get(after.publications().size() - 1);
        List<String> lines =
                new ArrayList<>(Wrapped.hanging("", of("rulebooks-published", made), 2));
        for (Publication one : after.setAside()) {
            if (!before.setAside().contains(one)) {
                lines.addAll(Wrapped.hanging("", of("rulebooks-now-set-aside", one), 2));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    String of(String key, Publication publication) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", publication.number());
        facts.put("version", version(publication.hash()));
        facts.put("from", moment(publication.from()));
        facts.put("by", publication.by());
        facts.put("zone", zone.getId());
        return sentences.say(key, facts);
    }

    /** A moment to the second. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    static String version(String hash) {
        return hash.substring(0, HASH);
    }
}
