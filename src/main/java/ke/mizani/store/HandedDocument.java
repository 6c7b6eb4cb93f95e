package ke.mizani.store;

import ke.mizani.policy.Wording;

/** A document as it is handed in with a step of a case. */
public final class HandedDocument {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /**
     * @param name of the file; a folder before it is left out, and a long one is cut
     * @param mediaType what its content is, such as {@code application/pdf}
     * @param content its bytes
     */
    public HandedDocument(String name, String mediaType, byte[] content) {
        this.name = shown(name.replaceFirst("(?s).*[/\\\\]", ""));
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** However long, it ends as it did. */
    private static String shown(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Wording.shown(name)
                : Wording.shown(name.substring(0, dot)) + Wording.shown(name.substring(dot));
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content.clone();
    }
}
