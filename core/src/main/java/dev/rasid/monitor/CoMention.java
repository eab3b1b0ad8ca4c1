package dev.rasid.monitor;

/**
 * Two entities that reports name together: an edge of the co-mention network.
 *
 * @param first the entity whose id is smaller
 * @param second the other
 * @param counts what names both
 * @param cosine texts that name both, divided by the geometric mean of the texts that name each
 *     (Salton's cosine): 0 never together, 1 always
 */
public record CoMention(EntityName first, EntityName second, Counts counts, double cosine) {}
