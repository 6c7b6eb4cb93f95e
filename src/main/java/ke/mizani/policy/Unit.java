package ke.mizani.policy;

import java.math.BigDecimal;
import ke.mizani.calendar.Word;

/** What an indicator is counted in. */
public enum Unit implements Word {
    PERCENT("%"),
    NUMBER("No."),
    PER_DAY("No./day"),
    PER_BILL("No./bill"),
    DAYS("Days"),
    SHILLINGS("Kshs"),
    INDEX("Index"),
    SCORE("Score"),
    YES_NO("Yes/No");

    private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(1000);

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** The word in the contract file and in the catalogue of indicators. */
    @Override
    public String word() {
        return word;
    }

    /** Whether an achievement or target can be so large: a percent over 1,000 is a slip. */
    public boolean possible(BigDecimal value) {
        return this != PERCENT || value.compareTo(LARGEST_PERCENT) <= 0;
    }
}
