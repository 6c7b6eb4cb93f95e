package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.InetSocketAddressConverter;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What is no address is looked up as a name at every request, and each waits for the answer. */
class TrustedProxiesTest {

    @Test
    void are_addresses_and_no_names() throws Exception {
        Properties shipped = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
            shipped.load(in);
        }
        assertThat(shipped.getProperty("quarkus.http.proxy.trusted-proxies").split(","))
                .contains("127.0.0.1", "[::1]")
                .allMatch(one -> !new InetSocketAddressConverter().convert(one).isUnresolved());
    }
}
