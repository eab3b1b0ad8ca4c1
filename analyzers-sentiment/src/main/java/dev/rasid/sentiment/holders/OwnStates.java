package dev.rasid.sentiment.holders;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Party.Kind;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the country that "his country" is: that of the speaker, or of the clause's subject. */
public final class OwnStates {
  /** How far before a verb its relative pronoun, and before that its antecedent, may stand. */
  private static final int NEAR = 8;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Nations nations;

  public OwnStates(Parse parse, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    this.clauses = clauses;
    nations = new Nations(words, verbs, parse.phrases());
  }

  /** The country that a party is "his country" of; any other party as it is. */
  public Party resolved(Party party) {
    if (words.isNamed(party.first()) || !verbs.is(party.first(), FunctionWords.OWN_STATE)) {
      return party;
    }
    Party owner = owner(party.first());
    if (owner == null || owner.kind() != Kind.NAMED) {
      return owner == null ? party : ofNation(owner, party);
    }
    String country = words.country(owner.id()).orElseGet(() -> nations.of(owner.id()));
    return country == null
        ? owner
        : new Party(country, Kind.NAMED, party.span(), party.first(), party.last());
  }

  /** "The Russian official": his country is told by his nation. */
  private Party ofNation(Party official, Party state) {
    int last = official.last();
    boolean nation =
        official.kind() == Kind.UNNAMED && words.isNamed(last) && words.unit(last).isAdjective();
    return nation
        ? new Party(
            words.unit(last).entity(), Kind.NAMED, state.span(), state.first(), state.last())
        : state;
  }

  /** "X whose country supports Y": whom the relative pronoun before a verb goes back to. */
  private @Nullable Party relative(int verb) {
    int relative = clauses.antecedents().relativeBefore(verb, Math.max(0, verb - NEAR));
    return relative < 0
        ? null
        : clauses.antecedents().of(relative, Math.max(0, relative - NEAR), verb);
  }

  /** Whose country "his country" is. */
  private @Nullable Party owner(int token) {
    Party speaker = quotes.speaker(quotes.at(token)).orElse(null);
    if (speaker != null || clauses.verbBefore(token) < 0) {
      return speaker;
    }
    boolean subject = clauses.verbBefore(token) == token - 1;
    Party relative = subject ? relative(token - 1) : null;
    if (relative != null) {
      return relative;
    }
    Subject around = clauses.around(token);
    return around.isKnown() ? around.parties().get(0) : null;
  }
}
