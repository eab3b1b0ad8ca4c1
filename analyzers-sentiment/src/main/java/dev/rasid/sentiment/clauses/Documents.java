package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks by what he wrote: "a report of X accuses Y", "X adopted a resolution that
 * condemns Y".
 */
final class Documents {
  private static final Set<String> DOCUMENTS = FunctionWords.set("document-noun");

  /** Verbs of making a document one's own, by their lemmas. */
  private static final Set<String> ISSUING = FunctionWords.set("issuing");

  private static final int MOST_ADJECTIVES = 2;
  private static final int FURTHEST_VERB = 9;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Agreement agreement;
  private final Clauses clauses;

  Documents(Parse parse, Agreement agreement, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.agreement = agreement;
    this.clauses = clauses;
  }

  /** "A report of X accuses": whose document is the subject behind a verb, or null. */
  @Nullable Subject ofOwner(Phrase behind, Clause clause, boolean feminine) {
    int head = behind.head();
    if (words.isNamed(head)
        || !DOCUMENTS.contains(words.stem(head))
        || feminine != isFeminine(head)) {
      return null;
    }
    if (behind.owner() != null) {
      return subject(behind.owner(), behind.last() + 1, feminine);
    }
    int of = behind.last() + 1;
    Phrase owner =
        of < clause.end() && words.preposition(of) == 'ل' ? phrases.at(of, clause.end()) : null;
    return owner == null ? null : subject(owner.party(), owner.last() + 1, feminine);
  }

  private static @Nullable Subject subject(Party owner, int after, boolean feminine) {
    return owner.kind() == Party.Kind.NAMED
        ? new Subject(List.of(owner), "vso", after, feminine)
        : null;
  }

  /** "X adopted a resolution that condemns": who issues what an imperfect describes, or null. */
  @Nullable Subject ofIssuer(Clause clause, boolean feminine) {
    int verb = clause.verb();
    if (words.isJoined(verb)
        || words.has(verb, SegmentRole.PRONOUN)
        || !agreement.isImperfect(verb)) {
      return null;
    }
    int noun = verb - 1;
    while (noun > clause.start()
        && verb - noun <= MOST_ADJECTIVES
        && !isDocument(noun)
        && !words.isPunctuation(noun)) {
      noun--;
    }
    if (noun <= clause.start() || !isDocument(noun) || feminine != isFeminine(noun)) {
      return null;
    }
    int issuing = clauses.verbBefore(noun);
    if (issuing < 0 || noun - issuing > FURTHEST_VERB || !ISSUING.contains(words.lemma(issuing))) {
      return null;
    }
    Subject issuer = clauses.of(issuing);
    boolean named =
        issuer.isKnown()
            && issuer.parties().stream().allMatch(one -> one.kind() == Party.Kind.NAMED);
    return named ? new Subject(issuer.parties(), "svo", verb + 1, feminine) : null;
  }

  private boolean isFeminine(int noun) {
    return words.key(noun).endsWith("ه");
  }

  /** A document without an article or a pronoun, in the accusative or not. */
  private boolean isDocument(int token) {
    if (words.isNamed(token)
        || words.key(token).startsWith("ال")
        || words.has(token, SegmentRole.PRONOUN)
        || verbs.isVerb(token)) {
      return false;
    }
    String stem = words.stem(token);
    String key = words.key(token);
    return DOCUMENTS.contains(stem)
        || (key.endsWith("ا") && DOCUMENTS.contains(key.substring(0, key.length() - 1)));
  }
}
