package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Party.Kind;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb by whose words it introduces, or stands in. */
final class SpokenSubjects {
  private static final int FURTHEST_SPEAKER = 16;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Agreement agreement;
  private final Valency valency;
  private final PreverbalSubjects preverbal;
  private final PostverbalSubjects postverbal;
  private final DroppedSubjects dropped;

  SpokenSubjects(
      Parse parse,
      Agreement agreement,
      Valency valency,
      PreverbalSubjects preverbal,
      PostverbalSubjects postverbal,
      DroppedSubjects dropped) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    this.agreement = agreement;
    this.valency = valency;
    this.preverbal = preverbal;
    this.postverbal = postverbal;
    this.dropped = dropped;
  }

  /** The speaker of the words that a verb introduces, or null. */
  @Nullable Party speaker(int verb) {
    int introduced = quotes.introducedBy(verb);
    return introduced < 0 ? null : quotes.speaker(introduced).orElse(null);
  }

  /** "That he accused X": the name taken for the speaker's is the verb's object. */
  boolean isObject(Party speaker, Clause clause) {
    int verb = clause.verb();
    return follows(verb, speaker)
        && dropped.isPronoun(verb, clause.start())
        && valency.takesObjects(verb);
  }

  /** The subject of a verb whose words have a speaker with a name, who may still be its object. */
  Subject ofNamed(Party speaker, Clause clause, @Nullable Phrase behind, boolean feminine) {
    int verb = clause.verb();
    boolean follows = follows(verb, speaker);
    if (follows && valency.takesObjects(verb)) {
      List<Party> before = preverbal.topic(verb, clause.start());
      if (!before.isEmpty()) {
        return new Subject(before.get(0).isIssue() ? List.of() : before, "svo", verb + 1, feminine);
      }
    }
    boolean crowd = behind != null && behind.party().kind() == Kind.UNNAMED;
    boolean carried =
        speaker.span().end() < words.start(clause.start())
            || (isOwnSpan(verb, speaker) && (crowd || !valency.takesObjects(verb)));
    if (behind != null
        && !behind.party().id().equals(speaker.id())
        && !follows
        && carried
        && !behind.party().isIssue()
        && agreement.fits(verb, behind, feminine)) {
      return new Subject(List.of(behind.party()), "vso", behind.last() + 1, feminine);
    }
    if (behind == null || !behind.party().id().equals(speaker.id())) {
      int after = follows ? afterSpeaker(verb, clause.end(), speaker) : afterDocument(verb, behind);
      return new Subject(List.of(speaker), "speaker", after, feminine);
    }
    boolean goesOn =
        clause.previous() >= 0 || dropped.isResumed(verb, clause.start()) || isPerfect(verb);
    if (goesOn) {
      dropped.keep(clause, feminine);
    }
    return postverbal.joined(behind, "speaker", clause.end(), feminine);
  }

  /** The subject of a verb that nothing but the words it introduces has one for. */
  Subject of(Party speaker, Clause clause, @Nullable Phrase behind, boolean feminine) {
    int verb = clause.verb();
    int after =
        (behind == null || !DroppedSubjects.isDocument(words.key(behind.head())))
                && follows(verb, speaker)
            ? afterSpeaker(verb, clause.end(), speaker)
            : afterDocument(verb, behind);
    return new Subject(List.of(speaker), "speaker", after, feminine);
  }

  /** The subject of a verb in the first person: the one whose words it stands in. */
  Subject ofFirstPerson(Clause clause) {
    int verb = clause.verb();
    return quotes
        .speaker(quotes.at(verb))
        .map(one -> new Subject(List.of(one), "speaker", verb + 1, false))
        .orElseGet(() -> marked(clause));
  }

  /** The one whose words in marks are, where only the marks are known. */
  private Subject marked(Clause clause) {
    int verb = clause.verb();
    int colon = verb - 1;
    if (colon > 0 && words.key(colon).equals(":") && words.isNamed(colon - 1)) {
      Party said = phrases.party(words.unit(colon - 1));
      return new Subject(List.of(said), "speaker", verb + 1, false);
    }
    Subject last = dropped.last(clause);
    int previous = clause.previous();
    return last != null
            && previous >= 0
            && quotes.at(verb) >= 0
            && verb - previous <= DroppedSubjects.FURTHEST
            && verbs.is(previous, FunctionWords.SPEAKER)
        ? new Subject(last.parties(), "speaker", verb + 1, false)
        : Subject.none(verb + 1, false);
  }

  private boolean follows(int verb, Party speaker) {
    return speaker.span().start() >= words.end(verb);
  }

  /** Where nothing names a speaker, the verb itself stands for him. */
  private boolean isOwnSpan(int verb, Party speaker) {
    return speaker.span().start() >= words.start(verb) && speaker.span().end() <= words.end(verb);
  }

  private boolean isPerfect(int verb) {
    return verb > 0 && words.key(verb - 1).endsWith("قد");
  }

  /** Behind the document that a verb says speaks, or behind the verb. */
  private int afterDocument(int verb, @Nullable Phrase behind) {
    return behind != null && DroppedSubjects.isDocument(words.key(behind.head()))
        ? behind.last() + 1
        : verb + 1;
  }

  /** Behind the words that name a speaker, if they follow the verb with no other verb between. */
  private int afterSpeaker(int verb, int end, Party speaker) {
    for (int i = verb + 1; i < end && i - verb <= FURTHEST_SPEAKER; i++) {
      if (words.start(i) >= speaker.span().end() || words.key(i).equals("ما")) {
        return i;
      }
      if (!words.isNamed(i) && verbs.isOnlyVerb(i)) {
        return verb + 1;
      }
    }
    return verb + 1;
  }
}
