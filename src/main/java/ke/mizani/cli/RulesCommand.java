package ke.mizani.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code mizani rules}: what a policy officer does with the workbooks. */
enum RulesCommand {
    CHECK("check", "Tells what is wrong in the workbooks, cell by cell.", RulesCheckCommand.class),
    TEST(
            "test",
            "Runs the tests in the workbooks and tells what they do not protect.",
            RulesTestCommand.class),
    DIFF(
            "diff",
            "Tells what changed between two versions of the rulebook.",
            RulesDiffCommand.class),
    IMPACT(
            "impact",
            "Tells whose verdict another version of the rulebook changes, and why.",
            RulesImpactCommand.class),
    SHOW("show", "Shows the tables of the rulebook.", RulesShowCommand.class),
    TEMPLATE(
            "template",
            "Writes fresh workbooks, with or without the rows.",
            RulesTemplateCommand.class);

    static final String WORD = "rules";
    static final String SUMMARY =
            "Checks, compares and shows the workbooks of the rulebook, and writes fresh ones.";

    private final String word;
    private final String summary;
    private final Class<?> type;

    RulesCommand(String word, String summary, Class<?> type) {
        this.word = word;
        this.summary = summary;
        this.type = type;
    }

    /**
     * Adds the commands to the program, the one that is called whole, the others by name.
     *
     * @param words what stands behind {@code rules}; nothing if another command is called
     */
    static void addTo(CommandLine mizani, List<String> words) {
        CommandSpec spec = CommandSpec.create().name(WORD);
        spec.usageMessage().description(SUMMARY);
        CommandLine rules = new CommandLine(spec);
        String called = words.isEmpty() ? "" : words.get(0);
        for (RulesCommand command : values()) {
            rules.addSubcommand(
                    command.word,
                    called.equals(command.word) ? new CommandLine(command.type) : command.named());
        }
        mizani.addSubcommand(WORD, rules);
    }

    private CommandSpec named() {
        CommandSpec named = CommandSpec.create().name(word);
        named.usageMessage().description(summary);
        return named;
    }
}
