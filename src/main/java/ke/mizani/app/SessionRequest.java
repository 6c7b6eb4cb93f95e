package ke.mizani.app;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The secret that somebody brought along. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final String secret;

    SessionRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
