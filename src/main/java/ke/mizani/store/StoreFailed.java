package ke.mizani.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The store could not do what was asked of it; nothing was half stored. The message is a sentence
 * for people, without the final full stop.
 */
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int H2_IN_USE = 90020;
    private static final String TAKEN = "23505";

    /** How the system says that no more can be written to a disk. */
    private static final List<String> FULL =
            List.of("No space left", "File too large", "Disk quota exceeded");

    /** What is the matter. */
    public enum Code {
        /** Another process has the embedded store open. */
        IN_USE("the store is in use by another process; end that one, or let it do the work"),
        /** The store was written by a newer version of the application. */
        NEWER("the store was written by a newer version of Mizani; use that one"),
        /** The database does not answer, or no longer does. */
        NO_ANSWER("the database does not answer; see that it runs and can be reached"),
        /** The server has no database of that name. */
        NO_DATABASE("there is no such database; make it on the server, or mend database.url"),
        /** The file of the embedded store is no longer where it was. */
        GONE("the file of the store is gone or was exchanged; nothing was stored"),
        /** The database does not let this user in. */
        NOT_LET_IN("the database does not accept the user or the password"),
        /** No room is left where the database writes. */
        NO_ROOM("there is no room left on the disk of the store; nothing was stored"),
        /** What is stored cannot be read, or is not what it was. */
        DAMAGED("the store is damaged"),
        /** Somebody else was quicker: what was to be changed is no longer as it was read. */
        CHANGED_MEANWHILE("somebody else changed this at the same time; look again and repeat it"),
        /** The keys by which this installation signs are not there, or are none. */
        KEYS("the keys by which this installation signs cannot be used"),
        /** A file is not what a backup is. */
        NO_BACKUP("this is no backup of a store of Mizani"),
        /** A backup is not what it was when it was written. */
        BACKUP_DAMAGED("the backup is damaged; nothing was restored"),
        /** A backup was to be read into a store in which something is written. */
        NOT_NEW("the store is not new; a backup is restored into a new one only"),
        /** A file cannot be written. */
        CANNOT_WRITE("there cannot be written; see who may write there"),
        /** Any other fault of the database. */
        FAULT("the store failed");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Code code;

    StoreFailed(Code code, String more, Throwable cause) {
        super(code.sentence + (more.isEmpty() ? "" : " (" + more + ")"), cause);
        this.code = code;
    }

    StoreFailed(Code code, String more) {
        super(code.sentence + (more.isEmpty() ? "" : " (" + more + ")"));
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** What lies behind an exception of the libraries, told for people. */
    static StoreFailed of(RuntimeException thrown, Database database) {
        if (thrown instanceof StoreFailed known) {
            return known;
        }
        List<SQLException> told = sql(thrown);
        Code code =
                full(thrown)
                        ? Code.NO_ROOM
                        : told.stream()
                                .map(StoreFailed::code)
                                .filter(one -> one != Code.FAULT)
                                .findFirst()
                                .orElse(Code.FAULT);
        String more =
                code == Code.FAULT
                        ? database.shown()
                                + ": "
                                + told.stream().<Throwable>map(s -> s).findFirst().orElse(thrown)
                        : database.shown();
        return new StoreFailed(code, more, thrown);
    }

    /** Whether a key that must be the only one is there already. */
    static boolean isTaken(RuntimeException thrown) {
        return sql(thrown).stream().anyMatch(one -> TAKEN.equals(one.getSQLState()));
    }

    private static Code code(SQLException sql) {
        if (sql.getErrorCode() == H2_IN_USE) {
            return Code.IN_USE;
        }
        String state = String.valueOf(sql.getSQLState());
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57" -> Code.NO_ANSWER;
            case "28" -> Code.NOT_LET_IN;
            case "3D" -> Code.NO_DATABASE;
            case "53" -> Code.NO_ROOM;
            case "40" -> Code.CHANGED_MEANWHILE;
            case "90" -> embedded(sql.getErrorCode());
            default -> Code.FAULT;
        };
    }

    /** Of H2's own errors: those of a file that is gone, closed or not as it should be. */
    private static Code embedded(int error) {
        return switch (error) {
            case 90028, 90031, 90067, 90098, 90121 -> Code.NO_ANSWER;
            case 90034, 90062, 90097 -> Code.CANNOT_WRITE;
            case 90030, 90048 -> Code.DAMAGED;
            default -> Code.FAULT;
        };
    }

    /** What the database said, the outermost first. */
    private static List<SQLException> sql(Throwable thrown) {
        List<SQLException> all = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                all.add(sql);
            }
        }
        return all;
    }

    private static boolean full(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof IOException && FULL.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}
