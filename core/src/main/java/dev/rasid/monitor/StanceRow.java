package dev.rasid.monitor;

/**
 * What a holder is said to hold toward a target.
 *
 * @param holder the id of the holder
 * @param holderName its name, or the id if no report introduces it
 * @param target the id of the target, or {@code issue:} and its folded words
 * @param targetName its name, or the words of the issue
 * @param tally how much of it
 */
public record StanceRow(
    String holder, String holderName, String target, String targetName, StanceTally tally) {}
