package ke.mizani.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.app.Incident;
import ke.mizani.app.Problem;
import ke.mizani.app.Problem.Code;
import ke.mizani.app.TooManyAttempts;
import ke.mizani.store.StoreFailed;
import ke.mizani.store.WrongInput;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The one place where an exception becomes an answer: a page, or to a program a problem. */
@Singleton
class Refusals {

    private static final String API = "/api/";

    /** What the framework says where nothing is. */
    private static final List<String> NOT_OURS = List.of("HTTP 404", "Unable to find");

    private final Pages pages;
    private final RoutingContext request;
    private final AllowedMethods allowed;

    Refusals(Pages pages, RoutingContext request, AllowedMethods allowed) {
        this.pages = pages;
        this.request = request;
        this.allowed = allowed;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response nobody(SecurityException nobody) {
        return isApi()
                ? Response.fromResponse(Problem.of(Code.NOT_LOGGED_IN, ""))
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build()
                : Response.seeOther(URI.create("/log-in")).build();
    }

    @ServerExceptionMapper
    Response notPermitted(ForbiddenException refused) {
        return refusal(Code.NOT_PERMITTED, "");
    }

    @ServerExceptionMapper
    Response foreign(ForeignForm refused) {
        return refusal(Code.FOREIGN_FORM, "");
    }

    /** With the words of who threw it, if there are any. */
    @ServerExceptionMapper
    Response nothing(NotFoundException nothing) {
        Throwable cause = nothing.getCause();
        if (cause != null && request.request().query() != null) {
            return refusal(Code.WRONG_REQUEST, said(cause));
        }
        boolean ownWords = cause == null && NOT_OURS.stream().noneMatch(said(nothing)::startsWith);
        return refusal(Code.NOT_FOUND, ownWords ? said(nothing) : "");
    }

    @ServerExceptionMapper
    Response notSo(NotAllowedException refused) {
        return Response.fromResponse(refusal(Code.WRONG_METHOD, ""))
                .header(HttpHeaders.ALLOW, allowed.at(request.normalizedPath()))
                .build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        Response answer = refused.getResponse();
        if (answer.hasEntity()) {
            return answer;
        }
        Code code = Code.ofStatus(answer.getStatus()).orElse(Code.FAILED);
        return code == Code.FAILED ? failed((Throwable) refused) : refusal(code, "");
    }

    /** Also where the framework itself refuses without a word, such as an empty body. */
    @ServerResponseFilter
    void tell(ContainerResponseContext answer) {
        if (isApi() && !answer.hasEntity()) {
            Code.ofStatus(answer.getStatus())
                    .ifPresent(
                            code ->
                                    answer.setEntity(
                                            Problem.of(code, "").getEntity(),
                                            new Annotation[0],
                                            MediaType.valueOf(Problem.MEDIA_TYPE)));
        }
    }

    /** Where in the text, without what stands there. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response wrong(JsonProcessingException wrong) {
        return refusal(
                Code.WRONG_REQUEST,
                wrong instanceof JsonMappingException mapping
                        ? mapping.getPath().stream()
                                .map(JsonMappingException.Reference::getFieldName)
                                .map(String::valueOf)
                                .collect(Collectors.joining("."))
                        : "no JSON");
    }

    @ServerExceptionMapper
    Response wrong(WrongInput wrong) {
        return refusal(Code.WRONG_REQUEST, said(wrong));
    }

    @ServerExceptionMapper
    Response wrong(ConstraintViolationException wrong) {
        return refusal(
                Code.WRONG_REQUEST,
                wrong.getConstraintViolations().stream()
                        .map(one -> one.getPropertyPath() + " " + one.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    /** What is thrown as such is thrown by who reads the request, such as parts without an end. */
    @ServerExceptionMapper
    Response cutOff(IOException ended) {
        return refusal(Code.WRONG_REQUEST, "what was sent has no end");
    }

    @ServerExceptionMapper
    Response tooMany(TooManyAttempts attempts) {
        return Response.fromResponse(refusal(Code.TOO_MANY_ATTEMPTS, said(attempts)))
                .header(HttpHeaders.RETRY_AFTER, attempts.remaining().toSeconds() + 1)
                .build();
    }

    @ServerExceptionMapper
    Response failed(StoreFailed failed) {
        Incident.of(failed);
        return refusal(Code.STORE_FAILED, said(failed));
    }

    /** Nothing of what went on inside is told, only a number under which the log has it. */
    @ServerExceptionMapper
    Response failed(Throwable failed) {
        return refusal(Code.FAILED, Incident.of(failed));
    }

    private Response refusal(Code code, String detail) {
        if (isApi()) {
            return Problem.of(code, detail);
        }
        String key = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return pages.page(
                Response.Status.fromStatusCode(code.status()),
                "refusal",
                pages.words().of(key),
                Map.of("more", pages.words().of(key + "-more"), "detail", detail));
    }

    private static String said(Throwable problem) {
        return String.valueOf(problem.getMessage());
    }

    private boolean isApi() {
        return request.normalizedPath().startsWith(API);
    }
}
