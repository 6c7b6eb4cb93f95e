package ke.mizani.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import ke.mizani.store.WrongInput;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One page of a list. A header {@code Link} names the next one, if there is any.
 *
 * @param uri of the request
 * @param limit how many at most, from 1 to 500
 */
record Paging(UriInfo uri, int limit) {

    /** How many if nobody says. */
    static final String USUAL = "50";

    private static final int MOST = 500;

    Paging {
        if (limit < 1 || limit > MOST) {
            throw WrongInput.of("limit", String.valueOf(limit), "1 to " + MOST);
        }
    }

    /**
     * The page.
     *
     * @param some gives so many items, counted from the place asked for
     * @param place what to ask with {@code after} for those behind an item
     */
    <T> RestResponse<List<T>> of(IntFunction<List<T>> some, Function<T, ?> place) {
        List<T> items = some.apply(limit + 1);
        if (items.size() <= limit) {
            return RestResponse.ok(items);
        }
        List<T> page = List.copyOf(items.subList(0, limit));
        String next =
                uri.getRequestUriBuilder()
                        .replaceQueryParam("after", place.apply(page.get(limit - 1)))
                        .build()
                        .toString();
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .build();
    }
}
