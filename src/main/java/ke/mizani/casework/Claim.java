package ke.mizani.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the holder says about one line of a contract.
 *
 * @param line id of the indicator
 * @param achieved in its unit; empty if nothing is claimed
 * @param evidence what proves it; may be empty
 * @param remark may be empty
 */
public record Claim(String line, Optional<BigDecimal> achieved, String evidence, String remark) {

    static final String ACHIEVED = "achieved.";
    static final String EVIDENCE = "evidence.";
    static final String REMARK = "remark.";

    /**
     * Those that the facts of a self-evaluation tell of.
     *
     * @throws NumberFormatException if what was achieved is no number
     */
    static List<Claim> of(List<String> lines, Map<String, String> facts) {
        List<Claim> claims = new ArrayList<>();
        for (String line : lines) {
            claims.add(
                    new Claim(
                            line,
                            Optional.ofNullable(facts.get(ACHIEVED + line)).map(BigDecimal::new),
                            facts.getOrDefault(EVIDENCE + line, ""),
                            facts.getOrDefault(REMARK + line, "")));
        }
        return claims;
    }
}
