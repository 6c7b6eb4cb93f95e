package ke.mizani.store;

import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** Sees whether something is written through a connection. */
final class WriteWatch implements SqlLogger {

    private static final Set<String> WRITES =
            Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE", "ALTER", "DROP", "CREATE");

    private boolean wrote;

    /** Watches from now on. */
    static WriteWatch on(Handle handle) {
        WriteWatch watch = new WriteWatch();
        handle.getConfig(SqlStatements.class).setSqlLogger(watch);
        return watch;
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        String statement = String.valueOf(context.getRawSql()).strip();
        int end = 0;
        while (end < statement.length() && Character.isLetter(statement.charAt(end))) {
            end++;
        }
        wrote |= WRITES.contains(statement.substring(0, end).toUpperCase(Locale.ROOT));
    }

    boolean wrote() {
        return wrote;
    }
}
