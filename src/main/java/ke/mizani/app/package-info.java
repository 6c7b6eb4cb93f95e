/** The wiring that the doors share: the clock and the configuration. */
@NullMarked
package ke.mizani.app;

import org.jspecify.annotations.NullMarked;
