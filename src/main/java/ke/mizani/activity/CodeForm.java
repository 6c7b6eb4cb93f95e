package ke.mizani.activity;

import java.util.regex.Pattern;

/** The form of codes of offices and posts: letters, digits and hyphens, never a person's name. */
public final class CodeForm {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9]{1,60}+(?:-[A-Za-z0-9]{1,60}+){0,9}+");

    private CodeForm() {}

    /** Whether the text has it. */
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }
}
