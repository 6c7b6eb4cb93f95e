package ke.mizani.web;

import java.util.List;

/**
 * Work of one kind that waits for the reader.
 *
 * @param title what it is
 * @param tasks the first of it
 * @param left how many more there are
 * @param all where all of it is
 */
public record WaitingGroup(String title, List<Task> tasks, int left, String all) {

    static final int SHOWN = 8;

    public WaitingGroup {
        tasks = List.copyOf(tasks);
    }

    /**
     * Something to be done.
     *
     * @param path where it is done
     * @param late by how much it is late; empty: it is not
     * @param detail what it is about; may be empty
     */
    public record Task(String text, String path, String late, String detail) {

        /** One that is not late. */
        Task(String text, String path, String detail) {
            this(text, path, "", detail);
        }
    }

    /** The first of many. */
    static WaitingGroup of(String title, List<Task> all, String path) {
        List<Task> first = all.stream().limit(SHOWN).toList();
        return new WaitingGroup(title, first, all.size() - first.size(), path);
    }
}
