package dev.rasid.monitor;

/**
 * How much attention an entity got.
 *
 * <p>Reach is the part of all reports that name it. Share of voice is its part of the attention
 * that all entities compared got together, so that the shares of a comparison add up to one.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param entity which
 * @param counts what names it
 * @param reach its reports, as a part of all reports of the slice; from 0 to 1
 * @param reportShare share of voice by reports, from 0 to 1
 * @param textShare share of voice by distinct texts, from 0 to 1
 */
public record EntityCount(
    EntityName entity, Counts counts, double reach, double reportShare, double textShare) {}
