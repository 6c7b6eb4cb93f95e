package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.contract.ContractDifference;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;

/** The file of a contract with the day on which it was signed, and otherwise as it was. */
final class SignedFile {

    private static final Pattern CRITERIA = Pattern.compile("(?m)^criteria:");

    private SignedFile() {}

    /**
     * Writes the day before the criteria, or at the end, and reads the file again to be sure that
     * nothing else has changed.
     *
     * @throws ContractRefused if the file is written in a way that does not allow that
     */
    static byte[] of(String name, byte[] draft, LocalDate day) {
        String text = new String(draft, StandardCharsets.UTF_8);
        Matcher criteria = CRITERIA.matcher(text);
        int place = criteria.find() ? criteria.start() : text.length();
        String head = text.substring(0, place);
        String before = head.endsWith("\n") ? head : head + "\n";
        byte[] signed =
                (before + "signed: " + day + "\n" + text.substring(place))
                        .getBytes(StandardCharsets.UTF_8);
        Optional<PerformanceContract> was = contract(name, draft);
        Optional<PerformanceContract> now = contract(name, signed);
        if (was.isEmpty() || now.isEmpty() || !isSame(was.get().signedOn(day), now.get())) {
            throw new ContractRefused(
                    ContractRefused.Code.FAULTY, name, "a file into which the day can be written");
        }
        return signed;
    }

    private static boolean isSame(PerformanceContract one, PerformanceContract other) {
        return ContractDifference.between(one, other).changes().isEmpty();
    }

    private static Optional<PerformanceContract> contract(String name, byte[] content) {
        return ContractFile.read(name, new ByteArrayInputStream(content)).contract();
    }
}
