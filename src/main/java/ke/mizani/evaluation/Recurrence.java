package ke.mizani.evaluation;

import ke.mizani.calendar.Window;

/**
 * Which recurring duties are looked for although nobody recorded them.
 *
 * @param window where their due day lies, before any move off a closed day
 * @param others whether also the duties of others than the assembly
 */
public record Recurrence(Window window, boolean others) {}
