package ke.mizani.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kie.kogito.Model;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.impl.Sig;

@QuarkusTest
class BreachCaseTest {

    @Inject
    @Named("breachCase")
    Process<? extends Model> breachCase;

    @Test
    void a_case_ends_when_it_is_acknowledged_and_then_closed() {
        Model finding = breachCase.createModel();
        finding.fromMap(Map.of("matter", "Finance Bill 2025", "timeline", "CGA-24-2"));
        ProcessInstance<? extends Model> opened = breachCase.createInstance(finding);

        opened.start();
        assertThat(opened.status()).isEqualTo(ProcessInstance.STATE_ACTIVE);

        opened.send(Sig.of("acknowledged", "the Clerk"));
        assertThat(opened.status()).isEqualTo(ProcessInstance.STATE_ACTIVE);

        opened.send(Sig.of("closed", "the Clerk"));
        assertThat(opened.status()).isEqualTo(ProcessInstance.STATE_COMPLETED);
        assertThat(opened.variables().toMap())
                .containsEntry("matter", "Finance Bill 2025")
                .containsEntry("timeline", "CGA-24-2");
    }
}
