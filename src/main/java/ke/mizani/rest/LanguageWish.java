package ke.mizani.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import ke.mizani.store.WrongInput;

/** In which language an answer is told. */
public class LanguageWish {

    @QueryParam("language")
    @DefaultValue("en")
    private String language = "";

    /** As it was asked for. */
    String word() {
        return language;
    }

    /**
     * The sentences in it.
     *
     * @throws WrongInput if it is none that is spoken here
     */
    Sentences sentences() {
        return new Sentences(WrongInput.word("language", Language.class, language));
    }
}
