package dev.rasid.sentiment;

/**
 * One way to read a word as a predicate.
 *
 * @param predicate which
 * @param imperfect whether the form is of the imperfect, which after أن and the like is no fact
 * @param possessed whether a pronoun on the verbal noun stands for the holder
 */
record Reading(Predicate predicate, boolean imperfect, boolean possessed) {}
