package ke.mizani.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Who may log in, with which roles, from when to when. */
public final class Accounts {

    private final Store store;

    public Accounts(Store store) {
        this.store = store;
    }

    /**
     * Opens an account; nobody can log in with it until a password is set.
     *
     * @throws WrongInput if the code is taken or is no code
     */
    public void open(String by, String code, String office, String language, String mail) {
        if (!code.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new WrongInput(
                    "\"" + code + "\" is no code of a post: small letters, digits and hyphens");
        }
        store.<Boolean>change(
                by,
                change -> {
                    if (find(change.handle(), code).isPresent()) {
                        throw new WrongInput("there is an account " + code);
                    }
                    change.handle()
                            .createUpdate(
                                    "INSERT INTO account (code, office, language, mail, password, closed)"
                                            + " VALUES (:code, :office, :language, :mail, '', FALSE)")
                            .bind("code", code)
                            .bind("office", office)
                            .bind("language", language)
                            .bind("mail", mail)
                            .execute();
                    change.audit(
                            AuditEntry.Kind.ACCOUNT_OPENED,
                            code,
                            Map.of("office", office, "language", language));
                    return true;
                });
    }

    /**
     * Changes where an account belongs, in which language its holder reads and where notices go.
     *
     * @throws WrongInput if there is no such account
     */
    public void change(String by, String code, String office, String language, String mail) {
        store.<Boolean>change(
                by,
                change -> {
                    existing(change.handle(), code);
                    change.handle()
                            .createUpdate(
                                    "UPDATE account SET office = :office, language = :language,"
                                            + " mail = :mail WHERE code = :code")
                            .bind("code", code)
                            .bind("office", office)
                            .bind("language", language)
                            .bind("mail", mail)
                            .execute();
                    change.audit(
                            AuditEntry.Kind.ACCOUNT_CHANGED,
                            code,
                            Map.of("office", office, "language", language));
                    return true;
                });
    }

    /**
     * Sets a password; the sessions of the account end.
     *
     * @param passwordHash as a library hashed it
     */
    public void setPassword(String code, String passwordHash) {
        store.<Boolean>change(
                code,
                change -> {
                    setPassword(change, code, passwordHash);
                    return true;
                });
    }

    static void setPassword(Change change, String code, String passwordHash) {
        change.handle()
                .execute("UPDATE account SET password = ? WHERE code = ?", passwordHash, code);
        change.handle().execute("UPDATE session SET ended = TRUE WHERE account = ?", code);
        change.audit(AuditEntry.Kind.PASSWORD_SET, code, Map.of());
    }

    /** Closes an account and ends its sessions. */
    public void close(String by, String code) {
        store.<Boolean>change(
                by,
                change -> {
                    change.handle()
                            .execute("UPDATE account SET closed = TRUE WHERE code = ?", code);
                    change.handle()
                            .execute("UPDATE session SET ended = TRUE WHERE account = ?", code);
                    change.audit(AuditEntry.Kind.ACCOUNT_CLOSED, code, Map.of());
                    return true;
                });
    }

    /**
     * Gives a role.
     *
     * @param inPlaceOf whose role it is; that account must hold it on the first day
     * @throws WrongInput if there is no such account, the days are the wrong way round, or the one
     *     replaced does not hold the role
     */
    public void grant(
            String by,
            String code,
            Role role,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<String> inPlaceOf) {
        if (to.filter(from::isAfter).isPresent()) {
            throw new WrongInput("the last day " + to.get() + " is before " + from);
        }
        store.<Boolean>change(
                by,
                change -> {
                    existing(change.handle(), code);
                    inPlaceOf.ifPresent(other -> mustHold(change.handle(), other, role, from));
                    change.handle()
                            .createUpdate(
                                    "INSERT INTO role_grant (account, role, from_day, to_day, in_place_of)"
                                            + " VALUES (:account, :role, :from, :to, :other)")
                            .bind("account", code)
                            .bind("role", role.word())
                            .bind("from", from)
                            .bind("to", to.orElse(null))
                            .bind("other", inPlaceOf.orElse(null))
                            .execute();
                    change.audit(
                            AuditEntry.Kind.ROLE_GRANTED,
                            code,
                            Map.of(
                                    "role",
                                    role.word(),
                                    "from",
                                    from.toString(),
                                    "to",
                                    to.map(LocalDate::toString).orElse(""),
                                    "in-place-of",
                                    inPlaceOf.orElse("")));
                    return true;
                });
    }

    /** Ends a grant with that day as its last. */
    public void end(String by, String code, long grant, LocalDate last) {
        store.<Boolean>change(
                by,
                change -> {
                    int ended =
                            change.handle()
                                    .execute(
                                            "UPDATE role_grant SET to_day = ? WHERE number = ? AND"
                                                    + " account = ?",
                                            Date.valueOf(last),
                                            grant,
                                            code);
                    if (ended == 0) {
                        throw new WrongInput("the account " + code + " has no grant " + grant);
                    }
                    change.audit(
                            AuditEntry.Kind.ROLE_ENDED,
                            code,
                            Map.of("grant", String.valueOf(grant), "last", last.toString()));
                    return true;
                });
    }

    private static void mustHold(Handle handle, String code, Role role, LocalDate day) {
        if (!existing(handle, code).rolesOn(day).contains(role)) {
            throw new WrongInput(
                    "the account "
                            + code
                            + " does not hold the role "
                            + role.word()
                            + " on "
                            + day);
        }
    }

    /** The account; if there is none, nothing. */
    public Optional<Account> find(String code) {
        return store.read(handle -> find(handle, code));
    }

    /** All accounts, by code. */
    public List<Account> list() {
        return store.read(Accounts::all);
    }

    static List<Account> all(Handle handle) {
        return handle
                .createQuery("SELECT code FROM account ORDER BY code")
                .mapTo(String.class)
                .list()
                .stream()
                .map(code -> existing(handle, code))
                .collect(Collectors.toList());
    }

    private static Account existing(Handle handle, String code) {
        return find(handle, code).orElseThrow(() -> new WrongInput("there is no account " + code));
    }

    static Optional<Account> find(Handle handle, String code) {
        return handle.createQuery("SELECT * FROM account WHERE code = :code")
                .bind("code", code)
                .map(
                        (row, context) ->
                                new Account(
                                        row.getString("code"),
                                        row.getString("office"),
                                        row.getString("language"),
                                        row.getString("mail"),
                                        row.getBoolean("closed"),
                                        grants(handle, code)))
                .findOne();
    }

    private static List<Account.Grant> grants(Handle handle, String code) {
        return handle.createQuery("SELECT * FROM role_grant WHERE account = :code ORDER BY number")
                .bind("code", code)
                .map(
                        (row, context) ->
                                new Account.Grant(
                                        row.getLong("number"),
                                        ke.mizani.calendar.Word.of(
                                                Role.class, row.getString("role")),
                                        row.getObject("from_day", LocalDate.class),
                                        Optional.ofNullable(
                                                row.getObject("to_day", LocalDate.class)),
                                        Optional.ofNullable(row.getString("in_place_of"))))
                .list();
    }
}
