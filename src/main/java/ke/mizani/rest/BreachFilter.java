package ke.mizani.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.casework.Breach;
import org.jspecify.annotations.Nullable;

/** Which breach cases are asked for; what is not said is not asked for. */
public class BreachFilter {

    @QueryParam("stage")
    private @Nullable String stage;

    @QueryParam("severity")
    private @Nullable String severity;

    @QueryParam("level")
    private @Nullable String level;

    @QueryParam("office")
    private @Nullable String office;

    @QueryParam("matter")
    private @Nullable String matter;

    @QueryParam("timeline")
    private @Nullable String timeline;

    @QueryParam("open")
    private @Nullable Boolean open;

    boolean holds(Breach breach) {
        return fits(stage, breach.stage().word())
                && fits(severity, breach.severity().word())
                && fits(level, breach.level().map(Word::word).orElse(""))
                && fits(office, breach.office().orElse(""))
                && fits(matter, breach.matter())
                && fits(timeline, breach.timeline())
                && (open == null || open != breach.file().standing().closed());
    }

    private static boolean fits(@Nullable String wanted, String value) {
        return Optional.ofNullable(wanted).filter(word -> !word.equals(value)).isEmpty();
    }
}
