package ke.mizani.contract;

/** What an indicator is counted in. */
public enum Unit {
    PERCENT("%"),
    NUMBER("No."),
    DAYS("Days"),
    SHILLINGS("Kshs"),
    INDEX("Index"),
    SCORE("Score"),
    YES_NO("Yes/No");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** The word in the contract file. */
    public String word() {
        return word;
    }
}
