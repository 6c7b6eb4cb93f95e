package ke.mizani.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import ke.mizani.store.WrongInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One page of a list. A header {@code Link} names the next one, if there is any. */
public class Paging {

    private static final int MOST = 500;

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit;

    @Context private @Nullable UriInfo uri;

    /** Gives so many items before a number, the latest first. */
    interface Latest<T> {

        List<T> listBefore(long number, int most);
    }

    /**
     * The page.
     *
     * @param some gives so many items, counted from the place asked for
     * @param shown an item as it is answered
     * @param place what to ask with {@code after} for those behind an item
     * @throws WrongInput if more than 500 are asked for, or none
     */
    <T, A> RestResponse<List<A>> of(
            IntFunction<List<T>> some, Function<T, A> shown, Function<A, ?> place) {
        if (limit < 1 || limit > MOST) {
            throw WrongInput.of("limit", String.valueOf(limit), "1 to " + MOST);
        }
        List<T> items = some.apply(limit + 1);
        List<A> page = items.stream().limit(limit).map(shown).toList();
        RestResponse.ResponseBuilder<List<A>> answer = RestResponse.ResponseBuilder.ok(page);
        if (items.size() > limit) {
            answer.header(HttpHeaders.LINK, next(place.apply(page.get(limit - 1))));
        }
        return answer.build();
    }

    /**
     * The page of a list that begins with the latest.
     *
     * @param after the number of the last one seen; nothing: from the latest on
     */
    <T, A> RestResponse<List<A>> of(
            @Nullable Long after, Latest<T> some, Function<T, A> shown, Function<A, ?> place) {
        long before = after == null ? Long.MAX_VALUE : after;
        return of(most -> some.listBefore(before, most), shown, place);
    }

    private String next(Object after) {
        return "<"
                + Objects.requireNonNull(uri)
                        .getRequestUriBuilder()
                        .replaceQueryParam("after", after)
                        .build()
                + ">; rel=\"next\"";
    }
}
