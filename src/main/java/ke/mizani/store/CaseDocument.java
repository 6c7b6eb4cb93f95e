package ke.mizani.store;

import java.time.Instant;

/**
 * A document that was handed in with a step of a case; it is never changed.
 *
 * @param caseNumber of the case
 * @param place of the entry in it, from 1
 * @param at the moment of that step
 * @param by code of who took it, never a name of a person
 * @param name of the file
 * @param mediaType what its content is, such as {@code application/pdf}
 * @param bytes its length
 * @param digest SHA-256 of its content, in hexadecimal
 */
public record CaseDocument(
        long caseNumber,
        int place,
        Instant at,
        String by,
        String name,
        String mediaType,
        long bytes,
        String digest) {}
