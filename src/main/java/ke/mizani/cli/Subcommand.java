package ke.mizani.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands. Only the one that is called is made: reading the options of all of them at every
 * start would take longer than the start itself.
 */
enum Subcommand {
    CHECK("check", "Checks activities against the statutory timelines.", CheckCommand.class),
    DUE("due", "Lists open duties by office with the days left.", DueCommand.class),
    MOVED("moved", "Lists the open clocks whose due day moved since a day.", MovedCommand.class),
    CALENDAR("calendar", "Writes open duties as a calendar file.", CalendarCommand.class),
    EVALUATE("evaluate", "Scores performance contracts from activities.", EvaluateCommand.class),
    INDEX(
            "index",
            "Computes the productivity index of officers, departments and the Assembly.",
            IndexCommand.class),
    COMPETENCIES(
            "competencies",
            "Compares the levels people were found at with those their posts need.",
            CompetenciesCommand.class),
    EXPLAIN("explain", "Tells why a duty or a contract got its verdict.", ExplainCommand.class),
    CONTRACTS(
            "contracts",
            "Checks performance contracts before they are signed.",
            ContractsCommand.class),
    MANUAL("manual", "Writes the Productivity Measurement Manual.", ManualCommand.class),
    SUBMIT("submit", "Takes a file of activities into the ledger.", SubmitCommand.class),
    SUBMISSIONS(
            "submissions",
            "Lists what offices handed in, and what is to be mended.",
            SubmissionsCommand.class),
    AUDIT("audit", "Shows, verifies and writes out the log of who did what.", AuditCommand.class),
    RULEBOOKS(
            "rulebooks",
            "Shows which rulebook is the published one since when, and publishes another.",
            RulebooksCommand.class),
    RUNS("runs", "Lists the runs that were kept, or shows one as it was.", RunsCommand.class),
    REEVALUATE(
            "reevaluate",
            "Evaluates a past run again, by the law and the knowledge of then or of now.",
            ReevaluateCommand.class),
    RECEIPT(
            "receipt",
            "Writes a run with all that it was made from into one signed file.",
            ReceiptCommand.class),
    RERUN("rerun", "Makes the evaluation of a receipt again.", RerunCommand.class),
    BACKUP("backup", "Writes all records into one file.", BackupCommand.class),
    RESTORE("restore", "Reads a backup into a new store.", RestoreCommand.class),
    VERIFY_STORE(
            "verify-store",
            "Tells whether everything that is stored is as it was written.",
            VerifyStoreCommand.class),
    SERVE("serve", "Serves the pages and the endpoints.", ServeCommand.class);

    private final String word;
    private final String summary;
    private final Class<?> type;

    Subcommand(String word, String summary, Class<?> type) {
        this.word = word;
        this.summary = summary;
        this.type = type;
    }

    /** Adds all commands to the program, the one that is called whole, the others by name. */
    static void addTo(CommandLine mizani, List<String> arguments) {
        List<String> words = arguments.stream().filter(word -> !word.startsWith("-")).toList();
        String called = words.isEmpty() ? "" : words.get(0);
        for (Subcommand command : values()) {
            if (called.equals(command.word)) {
                mizani.addSubcommand(command.word, new CommandLine(command.type));
            } else {
                mizani.addSubcommand(command.word, command.named());
            }
        }
        boolean rules = called.equals(RulesCommand.WORD);
        RulesCommand.addTo(mizani, rules ? words.subList(1, words.size()) : List.of());
    }

    private CommandSpec named() {
        CommandSpec spec = CommandSpec.create().name(word);
        spec.usageMessage().description(summary);
        return spec;
    }
}
