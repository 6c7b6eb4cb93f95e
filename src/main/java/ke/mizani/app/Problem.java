package ke.mizani.app;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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

    static final String MEDIA_TYPE = "application/problem+json";

    /** What can be wrong with a request. */
    public enum Code {
        WRONG_REQUEST(Response.Status.BAD_REQUEST, "The request was not understood"),
        NOT_LOGGED_IN(
                Response.Status.UNAUTHORIZED, "Nobody is logged in, or the session has ended"),
        WRONG_PASSWORD(Response.Status.UNAUTHORIZED, "The account or the password is wrong"),
        NOT_PERMITTED(Response.Status.FORBIDDEN, "The roles of this account do not permit that"),
        NOT_FOUND(Response.Status.NOT_FOUND, "There is no such thing"),
        STORE_FAILED(Response.Status.SERVICE_UNAVAILABLE, "The store could not do that"),
        FAILED(Response.Status.INTERNAL_SERVER_ERROR, "The program itself failed");

        private final Response.Status status;
        private final String title;

        Code(Response.Status status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    /** The answer that tells it. */
    public static Response of(Code code, String detail) {
        Problem problem =
                new Problem(
                        "urn:mizani:problem:" + code.name(),
                        code.title,
                        code.status.getStatusCode(),
                        code.name(),
                        detail);
        return Response.status(code.status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(problem)
                .build();
    }
}
