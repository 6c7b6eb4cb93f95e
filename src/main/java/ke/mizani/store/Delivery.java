package ke.mizani.store;

import ke.mizani.activity.CodeForm;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.policy.Wording;

/** A file of activities as an office hands it in. */
public final class Delivery {

    private static final int LONGEST = 100;

    private final String file;
    private final byte[] content;
    private final String office;
    private final NamedPeriod period;
    private final boolean newOffice;

    private Delivery(
            String file, byte[] content, String office, NamedPeriod period, boolean newOffice) {
        this.file = file;
        this.content = content;
        this.office = office;
        this.period = period;
        this.newOffice = newOffice;
    }

    /**
     * A file and who hands it in.
     *
     * @param file its name; a folder before it is left out
     * @param content its bytes
     * @param office code of the office that hands it in, at most 100 characters
     * @param period the financial year or quarter that it reports on
     * @throws WrongInput if that is no code of an office, with what was found
     */
    public static Delivery of(String file, byte[] content, String office, NamedPeriod period) {
        if (!CodeForm.fits(office) || office.length() > LONGEST) {
            throw new WrongInput(
                    "found \"" + Wording.shown(office) + "\", expected the code of an office");
        }
        String name = Wording.shown(file.replaceFirst(".*[/\\\\]", ""));
        return new Delivery(name, content.clone(), office, period, false);
    }

    /** The same of an office that is meant, though it is new and its code much like another. */
    public Delivery ofNewOffice() {
        return new Delivery(file, content, office, period, true);
    }

    /** How large the file is, in bytes. */
    public int length() {
        return content.length;
    }

    /**
     * The key of a program's request to hand it in.
     *
     * @param text what the program calls it
     * @param purpose what is asked for
     */
    public RequestKey key(String text, String purpose) {
        return RequestKey.of(text, content, purpose, office, period.toString());
    }

    String file() {
        return file;
    }

    byte[] content() {
        return content.clone();
    }

    String office() {
        return office;
    }

    NamedPeriod period() {
        return period;
    }

    boolean newOffice() {
        return newOffice;
    }
}
