package ke.mizani.app;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type a URI for the code
 * @param title a sentence about the code
 * @param status of HTTP
 * @param code stable, the same as in the shell
 * @param detail what was found and what was expected
 */
public record Problem(String type, String title, int status, String code, String detail) {

    /** Of every answer that tells a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int NOT_ACCEPTABLE = 406;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY_REQUESTS = 429;

    /** What can be wrong with a request. */
    public enum Code {
        WRONG_REQUEST(400, "The request was not understood"),
        NOT_LOGGED_IN(401, "Nobody is logged in, or the session has ended"),
        WRONG_PASSWORD(401, "The account or the password is wrong"),
        NOT_PERMITTED(403, "The roles of this account do not permit that"),
        FOREIGN_FORM(403, "The form is not from a page of this session"),
        NOT_FOUND(404, "There is no such thing"),
        WRONG_METHOD(405, "That cannot be done here"),
        NO_SUCH_FORM(NOT_ACCEPTABLE, "The answer is not to be had in that form"),
        CONFLICT(409, "What is there does not go with that"),
        REQUEST_TOO_LARGE(TOO_LARGE, "The request is larger than what is accepted"),
        WRONG_MEDIA_TYPE(415, "What was sent is of a kind that is not accepted here"),
        TOO_MANY_ATTEMPTS(TOO_MANY_REQUESTS, "Too many attempts to log in"),
        FAILED(500, "The program itself failed"),
        STORE_FAILED(503, "The store could not do that");

        private final int status;
        private final String title;

        Code(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The number that HTTP has for it. */
        public int status() {
            return status;
        }

        /** The first code with that status; nothing if none has it. */
        public static Optional<Code> ofStatus(int status) {
            return Arrays.stream(values()).filter(code -> code.status == status).findFirst();
        }
    }

    /** The answer that tells it. */
    public static Response of(Code code, String detail) {
        return Response.status(code.status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(problem(code, detail))
                .build();
    }

    private static Problem problem(Code code, String detail) {
        return new Problem(
                "urn:mizani:problem:" + code.name(), code.title, code.status, code.name(), detail);
    }

    /** The body of such an answer, for where no endpoint is reached. */
    static String json(Code code) {
        return JsonObject.mapFrom(problem(code, "")).encode();
    }
}
