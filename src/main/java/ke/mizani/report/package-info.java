/** Telling: sentences, tables, CSV and JSON made from findings and scorecards. */
@NullMarked
package ke.mizani.report;

import org.jspecify.annotations.NullMarked;
