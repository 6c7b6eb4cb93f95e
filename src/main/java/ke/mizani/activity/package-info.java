/**
 * What happened: dated activities, the matters they belong to, and what is wrong in the files they
 * come from.
 */
@NullMarked
package ke.mizani.activity;

import org.jspecify.annotations.NullMarked;
