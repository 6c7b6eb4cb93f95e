/** The command line: parses what was asked, calls the evaluation, returns an exit code. */
@NullMarked
package ke.mizani.cli;

import org.jspecify.annotations.NullMarked;
