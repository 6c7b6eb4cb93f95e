package ke.mizani.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What is written together, and the entries of the audit log about it. */
public final class Change {

    private final Handle handle;
    private final String actor;
    private final Instant moment;
    private final List<AuditEntry.Draft> drafts = new ArrayList<>();
    private boolean noRecord;

    Change(Handle handle, String actor, Instant moment) {
        this.handle = handle;
        this.actor = actor;
        this.moment = moment.truncatedTo(ChronoUnit.MICROS);
    }

    Handle handle() {
        return handle;
    }

    String actor() {
        return actor;
    }

    /** When it is written, to the microsecond: as precise as both databases keep it. */
    Instant moment() {
        return moment;
    }

    /**
     * An entry that is added with what is written.
     *
     * @param subject what it is about, such as the number of a submission
     * @param facts what a reader needs to tell whether the subject is still as it was
     */
    void audit(AuditEntry.Kind kind, String subject, Map<String, String> facts) {
        drafts.add(new AuditEntry.Draft(moment, actor, kind, subject, facts));
    }

    /** What is written is no record of what somebody did, such as when a session was last used. */
    void isNoRecord() {
        noRecord = true;
    }

    /** Refuses to have written something of which the audit log would say nothing. */
    void mustBeLogged(boolean wrote) {
        if (wrote && !noRecord && drafts.isEmpty()) {
            throw new IllegalStateException("written without an entry in the audit log");
        }
    }

    /** Waits until no other change that asks for this, or is being logged, is under way. */
    void alone() {
        new AuditChain(handle).hold();
    }

    /** Last of all, so that others wait for the end of the chain as shortly as possible. */
    void log() {
        if (!drafts.isEmpty()) {
            new AuditChain(handle).append(drafts);
        }
    }
}
