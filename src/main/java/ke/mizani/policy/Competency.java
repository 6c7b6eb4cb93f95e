package ke.mizani.policy;

import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * Something that people must be able to do, in one version of the framework.
 *
 * @param id short name, such as {@code legislative-drafting}
 * @param group the group of the framework it belongs to
 * @param definition what it means
 * @param standing whether it comes from the official framework
 * @param source where it comes from
 * @param confirmed how far it was read in its source
 * @param inForce the days on which it is part of the framework
 */
public record Competency(
        String id,
        String name,
        Group group,
        String definition,
        Standing standing,
        String source,
        Confirmed confirmed,
        InForce inForce) {

    /** The groups of the framework for the county public service of 2020. */
    public enum Group implements Word {
        CORE,
        LEADERSHIP,
        MANAGERIAL,
        TECHNICAL
    }
}
