package ke.mizani.casework;

import org.drools.io.ClassPathResource;
import org.kie.kogito.process.Processes;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnProcesses;

/** Processes as the server has them, read without the server. */
public final class ReadProcesses {

    private ReadProcesses() {}

    /** The one of breach cases. */
    public static Processes breachCase() {
        return new BpmnProcesses()
                .addProcess(
                        BpmnProcess.from(
                                        new ClassPathResource(
                                                "ke/mizani/casework/breach-case.bpmn2"))
                                .get(0));
    }
}
