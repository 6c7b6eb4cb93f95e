package ke.mizani.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;
import ke.mizani.app.Caller;
import ke.mizani.store.Session;

/**
 * What a tag of {@code templates/tags} can ask for although it does not see the data of its page.
 */
@TemplateGlobal
final class InEveryTag {

    private InEveryTag() {}

    /** The words in the language of the reader. */
    static Words w() {
        return Arc.container().select(Pages.class).get().words();
    }

    /** What a form brings back. */
    static String formKey() {
        return Arc.container()
                .select(Caller.class)
                .get()
                .session()
                .map(Session::formKey)
                .orElse("");
    }
}
