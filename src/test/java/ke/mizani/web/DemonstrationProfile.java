package ke.mizani.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The server with the records of the demonstration. */
public final class DemonstrationProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("mizani.demo", "true");
    }
}
