package dev.rasid.arabic.morphology;

/**
 * A spelling of a verb with the person that it is of; clean text, no vowel signs, no clitics.
 *
 * @param surface what is written, alone or before a pronoun
 * @param person the subject it agrees with
 * @param passive whether it is of the passive
 */
public record PersonalForm(String surface, VerbPerson person, boolean passive) {}
