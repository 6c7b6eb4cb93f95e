package ke.mizani.app;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ke.mizani.store.Account;
import ke.mizani.store.Accounts;
import ke.mizani.store.Session;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Finds the account of somebody whose token the provider signed; its roles are those given here.
 */
@ApplicationScoped
class OpenIdAccounts implements SecurityIdentityAugmentor {

    private final Accounts accounts;
    private final OpenId settings;
    private final SessionIdentities identities;

    OpenIdAccounts(Accounts accounts, OpenId settings, SessionIdentities identities) {
        this.accounts = accounts;
        this.settings = settings;
        this.identities = identities;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> known(token))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(JsonWebToken token) {
        Optional<String> code = token.claim(settings.claim());
        Account account =
                code.flatMap(accounts::find)
                        .filter(found -> !found.closed())
                        .orElseThrow(AuthenticationFailedException::new);
        return identities.identity(new Session(account, ""));
    }
}
