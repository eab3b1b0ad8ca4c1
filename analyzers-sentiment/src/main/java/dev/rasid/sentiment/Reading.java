package dev.rasid.sentiment;

/**
 * One way to read a word as a predicate.
 *
 * @param predicate which
 * @param imperfect whether the form is of the imperfect, which after أن and the like is no fact
 * @param possessed whether a pronoun on the verbal noun stands for the holder
 * @param firstPerson whether the speaker is the holder: "we reject"
 */
record Reading(Predicate predicate, boolean imperfect, boolean possessed, boolean firstPerson) {}
