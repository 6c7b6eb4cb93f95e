package ke.mizani.app;

/**
 * Where else people log in, by OpenID Connect.
 *
 * @param issuer address of the provider; empty: there is none, and passwords are the only way
 * @param client the name under which the provider knows this application
 * @param secret what it shares with the provider
 * @param claim what in a token holds the code of an account; roles are never taken from a token
 */
public record OpenId(String issuer, String client, String secret, String claim) {

    /** Whether there is a provider. */
    public boolean isUsed() {
        return !issuer.isEmpty();
    }
}
