package dev.rasid.sentiment.phrases;

import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases: a name, a name behind titles and descriptions, a body of a country, a crowd,
 * a deed of somebody, or a thing. Every search is bounded, so that time is linear in the words.
 */
public final class Phrases {
  private final Words words;
  private final Nouns nouns;
  private final Adjectives adjectives;
  private final Parties parties;
  private final NounPhraseParser parser;
  private final Coordination coordination;
  private final PhraseEnds ends;

  public Phrases(Words words, Verbs verbs) {
    this.words = words;
    nouns = new Nouns(words, verbs);
    adjectives = new Adjectives(words, verbs, nouns);
    parties = new Parties(words);
    ends = new PhraseEnds(words, verbs, nouns, adjectives);
    parser = new NounPhraseParser(words, verbs, nouns, adjectives, parties, ends);
    coordination = new Coordination(words, verbs, parser);
  }

  /**
   * Reads the phrase that starts at a token, whatever proclitics that has.
   *
   * @return the phrase, or null if no noun starts there
   */
  public @Nullable Phrase at(int from, int end) {
    return parser.at(from, end);
  }

  /** The same where a verbal noun is expected, which may be written like a verb. */
  public @Nullable Phrase deed(int from, int end) {
    return parser.deed(from, end);
  }

  /** A phrase and those joined to it by "and" or commas. */
  public List<Phrase> joined(Phrase first, int end, boolean things) {
    return coordination.from(first, end, things);
  }

  /** Tells whether a word may belong to a noun phrase. */
  public boolean isNoun(int token, boolean first) {
    return nouns.isNoun(token, first);
  }

  /** Tells whether a name is that of a people: "the Frenchmen", "the Germans". */
  public boolean isPeopleOf(Unit unit) {
    return unit.isAdjective() && adjectives.isPlural(unit);
  }

  /** Tells whether a word with an article only describes the noun before it. */
  public boolean isAdjective(int token) {
    return adjectives.isAdjective(token);
  }

  /** Tells whether a word without an article describes the crowd or body before it. */
  public boolean isLooseAdjective(int token) {
    return ends.isLooseAdjective(token);
  }

  /** Tells whether a noun names a crowd, or some of one. */
  public boolean isPeople(int token) {
    return nouns.isPeople(token);
  }

  /** Tells whether a noun names an organisation, or a part of one. */
  public boolean isBody(int token) {
    return nouns.isBody(token);
  }

  /** The same for a word that may be part of a name. */
  public boolean isBodyWord(int token) {
    return nouns.isBodyWord(token);
  }

  public Party party(Unit unit) {
    return parties.named(unit);
  }

  /** Those who do what a noun such as "protests" names. */
  public Party crowd(int token) {
    return parties.unnamed(token, token);
  }

  /** Tells whether a noun is one of persons by its plural. */
  public boolean arePersons(int token) {
    return nouns.arePersons(token);
  }

  /** "Seven convicts", "those who fire rockets": persons, whether the tables list them or not. */
  public boolean isCrowd(int first, int last) {
    int head = first;
    if (head < last && nouns.isCounting(head)) {
      head++;
    }
    if (words.isNamed(head)) {
      return words.unit(head).isAdjective();
    }
    return nouns.isPeople(head) || nouns.isCrowd(head);
  }

  /** Persons without a name, by their words. */
  public Party people(int first, int last) {
    return parties.unnamed(first, last);
  }

  /** A thing without a name, by its words. */
  public Party issue(int first, int last) {
    return parties.issue(first, last);
  }
}
