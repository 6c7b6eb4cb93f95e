package ke.mizani.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.rulebook.KeptRulebooks;
import ke.mizani.rulebook.RulebookSource;

/** What builds of the application made of the versions of the rulebook, kept beside them. */
record CompiledRulebooks(Store store) implements KeptRulebooks.Shelf {

    @Override
    public Optional<byte[]> find(String hash, String build) {
        return store.read(
                handle ->
                        new RulebookRows(handle)
                                .compiled(hash, build)
                                .map(document -> new Documents(handle).content(document)));
    }

    @Override
    public void keep(String hash, String build, byte[] content) {
        store.change(
                RulebookArchive.APPLICATION,
                change -> {
                    change.alone();
                    add(change, hash, build, content);
                    return hash;
                });
    }

    /** One that is there is left: nothing that was stored is ever replaced. */
    private static void add(Change change, String hash, String build, byte[] content) {
        RulebookRows rows = new RulebookRows(change.handle());
        if (rows.compiled(hash, build).isPresent()) {
            return;
        }
        String document = Documents.keep(change, content);
        rows.addCompiled(hash, build, document, change.moment());
        change.audit(
                AuditEntry.Kind.RULEBOOK_COMPILED,
                hash,
                Map.of("build", build, "document", document));
    }

    /** What the entry about a row tells. */
    static RulebookCheck.Logged logged(ResultSet row) throws SQLException {
        return new RulebookCheck.Logged(
                AuditEntry.Kind.RULEBOOK_COMPILED,
                row.getString("hash") + " " + row.getString("build"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                Map.of("build", row.getString("build"), "document", row.getString("document")));
    }

    /** What this build makes of a version that is not kept yet. */
    record Now(Map<String, byte[]> byBuild) implements KeptRulebooks.Shelf {

        /** Reads, checks and compiles. */
        static Now of(RulebookSource source) {
            Now now = new Now(new HashMap<>());
            KeptRulebooks.on(now).keep(source);
            return now;
        }

        @Override
        public Optional<byte[]> find(String hash, String build) {
            return Optional.ofNullable(byBuild.get(build));
        }

        @Override
        public void keep(String hash, String build, byte[] content) {
            byBuild.put(build, content);
        }

        void add(Change change, String hash) {
            byBuild.forEach(
                    (build, content) -> CompiledRulebooks.add(change, hash, build, content));
        }
    }
}
