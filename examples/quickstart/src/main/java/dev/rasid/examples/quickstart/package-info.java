/**
 * The command line: reads pages and JSON Lines, analyzes them, prints who is for or against whom.
 *
 * <p>Entry point: {@link dev.rasid.examples.quickstart.Main}.
 */
@NullMarked
package dev.rasid.examples.quickstart;

import org.jspecify.annotations.NullMarked;
