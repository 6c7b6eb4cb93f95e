/** Days: what is excluded, how periods are counted, how financial years and quarters are named. */
@NullMarked
package ke.mizani.calendar;

import org.jspecify.annotations.NullMarked;
