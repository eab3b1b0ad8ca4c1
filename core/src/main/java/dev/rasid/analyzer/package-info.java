/**
 * The plug-in side: what to implement to add an analyzer.
 *
 * <p>Implement {@link dev.rasid.analyzer.AnalyzerProvider}, name it in {@code
 * META-INF/services/dev.rasid.analyzer.AnalyzerProvider} (and in {@code module-info}'s {@code
 * provides}, if you have one).
 */
@NullMarked
package dev.rasid.analyzer;

import org.jspecify.annotations.NullMarked;
