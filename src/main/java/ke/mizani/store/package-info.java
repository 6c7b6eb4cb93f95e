/**
 * Keeping: what was submitted, by which rulebook it was evaluated, what was found, and a log of who
 * did what. Records are added, never changed.
 */
@NullMarked
package ke.mizani.store;

import org.jspecify.annotations.NullMarked;
