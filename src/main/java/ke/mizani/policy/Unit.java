package ke.mizani.policy;

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

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** The word in the contract file and in the catalogue of indicators. */
    @Override
    public String word() {
        return word;
    }
}
