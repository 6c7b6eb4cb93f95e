package ke.mizani.app;

import jakarta.inject.Singleton;
import java.util.Optional;
import ke.mizani.casework.DocumentRules;
import ke.mizani.store.HandedDocument;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Documents that come with a form, as the settings allow them. */
@Singleton
public class HandedIn {

    private final DocumentRules rules;

    HandedIn(Settings settings) {
        rules = settings.documents();
    }

    /** What is taken. */
    public DocumentRules rules() {
        return rules;
    }

    /**
     * The document of a field; empty if no file was chosen.
     *
     * @throws ke.mizani.casework.DocumentRefused if it is not one that is taken
     */
    Optional<HandedDocument> document(Optional<FileUpload> field) {
        return field.filter(file -> !file.fileName().isBlank())
                .map(
                        file ->
                                rules.check(
                                        file.fileName(),
                                        Uploads.content(file, rules.mostBytes() + 1)));
    }
}
