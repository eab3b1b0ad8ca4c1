package dev.rasid.monitor;

/**
 * What two texts have in common.
 *
 * @param similarity the share of the distinct shingles of both that both have
 * @param containment the share of the distinct shingles of the one with fewer
 * @param covered the share of the words in shared shingles, in the text where it is higher
 * @param words the number of words in shared shingles, in the text where it is lower
 * @param lead the share of the distinct words of the lead with fewer that both leads have
 * @param lengths the number of words of the shorter divided by that of the longer
 */
record Overlap(
    double similarity,
    double containment,
    double covered,
    int words,
    double lead,
    double lengths) {}
