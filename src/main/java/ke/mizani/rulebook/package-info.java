/**
 * The decision tables: read from workbooks, checked, compiled, asked. The engine's words do not
 * leave this package.
 */
@NullMarked
package ke.mizani.rulebook;

import org.jspecify.annotations.NullMarked;
