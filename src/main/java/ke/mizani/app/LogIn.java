package ke.mizani.app;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ke.mizani.store.Accounts;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Secret;
import ke.mizani.store.Sessions;

/** Lets people in: checks passwords, and sets them by a link that works once. */
@ApplicationScoped
public class LogIn {

    /** The longest one: the library looks at no more bytes. */
    public static final int LONGEST = 72;

    private final Sessions sessions;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final LogInAttempts attempts;
    private final int shortest;
    private final int cost;

    /** Compared where there is no account, so that nobody learns from the time it takes. */
    private final String nobody;

    LogIn(
            Sessions sessions,
            OneTimeLinks links,
            Accounts accounts,
            LogInAttempts attempts,
            Settings settings) {
        this.sessions = sessions;
        this.links = links;
        this.accounts = accounts;
        this.attempts = attempts;
        this.shortest = settings.shortestPassword();
        this.cost = settings.passwordCost();
        this.nobody = BcryptUtil.bcryptHash("nobody has this one", cost);
    }

    /**
     * The secret of a new session, if the password is right.
     *
     * @throws TooManyAttempts if there were too many that failed
     */
    public Optional<Secret> with(String account, String password) {
        return attempts.attempt(account, () -> isRight(account, password))
                ? Optional.of(sessions.open(account))
                : Optional.empty();
    }

    private boolean isRight(String account, String password) {
        Optional<String> hash = sessions.passwordHash(account);
        boolean right = BcryptUtil.matches(password, hash.orElse(nobody)) && hash.isPresent();
        if (!right && accounts.find(account).isPresent()) {
            sessions.refused(account);
        }
        return right;
    }

    /** The shortest password that is accepted, in characters. */
    public int shortest() {
        return shortest;
    }

    /** Whether a password is long enough and not too long. */
    public boolean acceptable(String password) {
        return password.length() >= shortest
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** Sets the password of the link's account. */
    public boolean setPassword(String link, String password) {
        return acceptable(password) && links.use(link, hashed(password));
    }

    /**
     * Sets another password, if the one given is that of the account; all its sessions end.
     *
     * @return the secret of a new session
     * @throws TooManyAttempts if there were too many that failed
     */
    public Optional<Secret> change(String account, String password, String another) {
        if (!acceptable(another) || !attempts.attempt(account, () -> isRight(account, password))) {
            return Optional.empty();
        }
        accounts.setPassword(account, hashed(another));
        return Optional.of(sessions.open(account));
    }

    private String hashed(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }
}
