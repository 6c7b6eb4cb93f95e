package ke.mizani.app;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Permission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Word;
import ke.mizani.report.Language;
import ke.mizani.store.Role;
import ke.mizani.store.Session;
import org.jspecify.annotations.Nullable;

/** Who asks. */
@RequestScoped
public class Caller {

    static final String SESSION = "session";

    private static final Permissions PERMISSIONS = Permissions.read();

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The session; nothing if nobody is logged in. */
    public Optional<Session> session() {
        @Nullable Session session = identity.getAttribute(SESSION);
        return Optional.ofNullable(session);
    }

    /** Code of the account. */
    public String code() {
        return Objects.requireNonNull(session().orElseThrow().account().code());
    }

    /** Code of the office that the post belongs to; may be empty. */
    public String office() {
        return session().orElseThrow().account().office();
    }

    /** The language of the account; English for who has none. */
    public Language language() {
        return session()
                .map(session -> Word.of(Language.class, session.account().language()))
                .orElse(Language.EN);
    }

    /** The roles that hold today. */
    public Set<Role> roles() {
        return Permissions.roles(identity.getRoles());
    }

    /** Whether the table of permissions lets this caller do that. */
    public boolean may(String permission) {
        return PERMISSIONS.allow(roles(), permission);
    }

    /** What these roles permit, as the table of permissions describes it. */
    public List<String> allowed(Language language) {
        return PERMISSIONS.of(roles()).stream()
                .map(permission -> PERMISSIONS.rows().get(permission))
                .filter(Objects::nonNull)
                .map(row -> Objects.requireNonNull(row.allows().get(language)))
                .toList();
    }

    /** As it is written in the table: the library takes what is behind the colon for an action. */
    static String nameOf(Permission permission) {
        return permission.getActions().isEmpty()
                ? permission.getName()
                : permission.getName() + ":" + permission.getActions();
    }
}
