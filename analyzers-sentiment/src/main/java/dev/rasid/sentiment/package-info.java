/**
 * Who is for or against whom, as the words of an Arabic report show it.
 *
 * <p>The analyzer {@code sentiment.stance} is found by {@code Pipeline.builder().discover()}. It
 * reads sentences, tokens and mentions of whichever analyzers provide them, and knows none of these
 * analyzers. {@code sentiment.tone} says whether the news itself is good or bad.
 *
 * <p>The packages below this one are not exported; {@code STANCE.md} beside the sources maps them.
 */
@NullMarked
package dev.rasid.sentiment;

import org.jspecify.annotations.NullMarked;
