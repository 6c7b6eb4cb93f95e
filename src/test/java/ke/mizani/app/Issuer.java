package ke.mizani.app;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A small provider of log-ins, which believes whoever asks: {@link #expect}. */
@Singleton
@Path("/issuer")
public class Issuer {

    private static final String CLIENT = "mizani";

    private final RsaJsonWebKey key;
    private volatile String next = "";

    Issuer() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("of the tests");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        key.setUse("sig");
    }

    /** The settings of an installation that uses it. */
    @Dependent
    static class Settings {

        @Produces
        @Singleton
        OpenId openId() {
            return new OpenId(
                    address(),
                    CLIENT,
                    "a secret of at least thirty-two bytes",
                    "preferred_username");
        }
    }

    static String address() {
        return Client.root().resolve("/issuer").toString();
    }

    /** Whoever comes next is this one. */
    void expect(String account) {
        next = account;
    }

    /** A token of an account that lasts a while. */
    String token(String account, float minutes) {
        return signed(account, minutes, key);
    }

    String signed(String account, float minutes, RsaJsonWebKey by) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setAudience(CLIENT);
        claims.setSubject("subject of " + account);
        claims.setClaim("preferred_username", account);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        claims.setStringListClaim("groups", "administrator");
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(by.getPrivateKey());
        signature.setKeyIdHeaderValue(by.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path(".well-known/openid-configuration")
    public Map<String, Object> describe() {
        return Map.of(
                "issuer",
                address(),
                "jwks_uri",
                address() + "/keys",
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token");
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path("keys")
    public Response keys() {
        return Response.ok(new JsonWebKeySet(key).toJson(), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path("authorize")
    public Response authorize(
            @QueryParam("redirect_uri") String back, @QueryParam("state") String state) {
        return Response.seeOther(URI.create(back + "?code=code&state=" + state)).build();
    }

    @POST
    @PermitAll
    @Operation(hidden = true)
    @Path("token")
    public Map<String, Object> exchange(@FormParam("code") String code) {
        return Map.of(
                "access_token",
                token(next, 5),
                "id_token",
                token(next, 5),
                "token_type",
                "Bearer",
                "expires_in",
                300);
    }
}
