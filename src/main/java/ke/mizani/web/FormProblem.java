package ke.mizani.web;

/**
 * One thing wrong with a form.
 *
 * @param field its name; empty if no single field is wrong
 * @param text what is wrong, in the reader's language
 */
public record FormProblem(String field, String text) {

    /** The status of a page that tells what is wrong with its form. */
    static final int UNPROCESSABLE = 422;
}
