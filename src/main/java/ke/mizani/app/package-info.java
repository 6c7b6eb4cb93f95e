/** The wiring that the doors share: clock, configuration, and who may do what. */
@NullMarked
package ke.mizani.app;

import org.jspecify.annotations.NullMarked;
