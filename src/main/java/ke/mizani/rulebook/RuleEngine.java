package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.StatelessKieSession;

/** The compiled decision tables. Questions may come from any thread. */
final class RuleEngine {

    private final KieBase rules;

    private RuleEngine(KieBase rules) {
        this.rules = rules;
    }

    /** Compiles the tables; {@code name} tells one compiled rulebook from another. */
    static RuleEngine compile(Tables tables, String name) {
        Map<DecisionTable, List<Row>> rows = new LinkedHashMap<>();
        DecisionTable.ALL.forEach(table -> rows.put(table, table.rows().apply(tables)));
        return compile(rows, name);
    }

    /** Compiles these rows; a table without rows answers nothing. */
    static RuleEngine compile(Map<DecisionTable, List<Row>> tables, String name) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId id = services.newReleaseId("ke.mizani", "rulebook-" + name, "1");
        files.generateAndWritePomXML(id);
        String folder = "src/main/resources/" + RuleSheet.PACKAGE.replace('.', '/') + "/";
        tables.forEach(
                (table, rows) -> {
                    if (!rows.isEmpty()) {
                        files.write(folder + table.sheet().sheet() + ".drl", rulesOf(table, rows));
                    }
                });
        KieBuilder builder = services.newKieBuilder(files, RuleEngine.class.getClassLoader());
        builder.buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "checked tables do not compile: " + builder.getResults().getMessages());
        }
        try {
            return new RuleEngine(
                    services.newKieContainer(id, RuleEngine.class.getClassLoader()).getKieBase());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static String rulesOf(DecisionTable table, List<Row> rows) {
        String sheet = RuleSheet.text(table, rows);
        byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
        return new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes), InputType.CSV);
    }

    /** The cells of the rows that answer the question, in no order. */
    List<String> ask(Question question) {
        List<String> answers = new ArrayList<>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal(RuleSheet.ANSWERS, answers);
        session.execute(question);
        return answers;
    }
}
