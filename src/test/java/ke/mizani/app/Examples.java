package ke.mizani.app;

/**
 * Requests to the endpoints of one resource, so many that each answer their description promises is
 * seen. A class in the tests that has the annotation {@code @ApplicationScoped} and implements this
 * is found by itself; its constructor may ask for the store and whatever else the server works
 * with.
 */
public interface Examples {

    /** Sends them. */
    void show(Api api);
}
