package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Party.Kind;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb: that of the first construction that the clause shows. */
final class Subjects {
  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Agreement agreement;
  private final Antecedents antecedents;
  private final PreverbalSubjects preverbal;
  private final PostverbalSubjects postverbal;
  private final Valency valency;
  private final DroppedSubjects dropped;
  private final SpokenSubjects spoken;
  private final InWhich inWhich;
  private final StrikeSenders senders;
  private final Documents documents;
  private final Addressees addressees;

  Subjects(Parse parse, Antecedents antecedents, PreverbalSubjects preverbal, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.antecedents = antecedents;
    senders = new StrikeSenders(parse, clauses);
    this.preverbal = preverbal;
    valency = new Valency(parse.verbs());
    agreement = new Agreement(parse);
    postverbal = new PostverbalSubjects(parse);
    dropped = new DroppedSubjects(parse, valency, antecedents, clauses);
    inWhich = new InWhich(parse, valency, dropped, postverbal);
    addressees = new Addressees(words, verbs, valency);
    documents = new Documents(parse, agreement, clauses);
    spoken = new SpokenSubjects(parse, agreement, valency, preverbal, postverbal, dropped);
  }

  /** The subject carried over to a verb that seemed to have one of its own, or null. */
  @Nullable Subject alternative(int verb) {
    return dropped.kept(verb);
  }

  Subject of(Clause clause) {
    Subject subject = found(clause);
    boolean goneOn = subject.how().equals("carried") || subject.how().equals("speaker");
    return goneOn
            && (agreement.describesNoun(clause.verb(), clause.start())
                || senders.isOfStrike(clause.verb(), clause.start()))
        ? Subject.none(clause.verb() + 1, subject.feminine())
        : subject;
  }

  private Subject found(Clause clause) {
    int verb = clause.verb();
    int start = clause.start();
    boolean feminine = agreement.isFeminine(verb);
    Phrase behind =
        agreement.isPlural(verb) || !verbs.isVerb(verb)
            ? null
            : postverbal.behind(verb, clause.end());
    if (senders.isRightBehind(verb, start) && senders.of(verb, start).isEmpty()) {
      return Subject.none(verb + 1, feminine);
    }
    Subject issuer = documents.ofIssuer(clause, feminine);
    if (issuer != null) {
      return issuer;
    }
    Subject author = behind == null ? null : documents.ofOwner(behind, clause, feminine);
    if (author != null) {
      return author;
    }
    Party speaker = spoken.speaker(verb);
    if (speaker != null && speaker.kind() == Kind.NAMED && !spoken.isObject(speaker, clause)) {
      return spoken.ofNamed(speaker, clause, behind, feminine);
    }
    if (agreement.isFirstPerson(verb)) {
      return spoken.ofFirstPerson(clause);
    }
    if (dropped.isPronoun(verb, start)) {
      Subject meant = dropped.of(clause, null, feminine);
      if (words.key(verb - 1).endsWith("هم") && isOneMan(meant.parties())) {
        return Subject.none(verb + 1, feminine);
      }
      if (meant.isKnown()) {
        return new Subject(meant.parties(), "resumed", verb + 1, feminine);
      }
    }
    Subject within = inWhich.of(clause, behind, feminine);
    if (within != null) {
      return within;
    }
    boolean pronoun = agreement.hasPronoun(verb) || isAboutPronoun(clause);
    Party relative = pronoun && !isOfAnother(clause) ? null : relative(clause);
    if (relative != null
        && relative.isIssue()
        && behind != null
        && isFollowedByObject(behind, clause)
        && agreement.fits(verb, behind, feminine)) {
      return postverbal.joined(behind, "vso", clause.end(), feminine);
    }
    if (relative != null && behind != null && isOwnState(behind.head(), feminine)) {
      return postverbal.joined(behind, "vso", clause.end(), feminine);
    }
    if (relative != null) {
      return new Subject(
          relative.isIssue() ? List.of() : List.of(relative), "relative", verb + 1, feminine);
    }
    if (pronoun
        && behind != null
        && (behind.party().kind() == Kind.NAMED || isCrowd(behind, verb, feminine))) {
      return postverbal.joined(behind, "vso", clause.end(), feminine);
    }
    List<Party> sender = senders.of(verb, start);
    if (!sender.isEmpty()) {
      return new Subject(sender, "svo", verb + 1, feminine);
    }
    boolean bound = behind != null && postverbal.isBoundNoun(verb - 1, start);
    List<Party> before = bound ? List.of() : preverbal.of(verb, start);
    if (!before.isEmpty()) {
      return new Subject(before, "svo", verb + 1, feminine);
    }
    if (behind != null && !behind.party().isIssue() && agreement.fits(verb, behind, feminine)) {
      if (goesOn(clause)
          && (addressees.isMet(behind, clause)
              || addressees.isAddressed(behind, clause)
              || (!feminine && agreement.isFeminineBody(behind)))) {
        Subject same = dropped.of(clause, null, feminine);
        if (same.isKnown()) {
          return same;
        }
      }
      boolean mayBeObject = behind.party().kind() == Kind.NAMED || valency.needsObject(verb);
      if (mayBeObject && goesOn(clause)) {
        dropped.keep(clause, feminine);
      }
      return postverbal.joined(behind, "vso", clause.end(), feminine);
    }
    if (behind != null && DroppedSubjects.isDocument(words.key(behind.head()))) {
      Subject writer = dropped.of(clause, behind, feminine);
      if (writer.isKnown()) {
        return writer;
      }
    }
    if (speaker != null) {
      return spoken.of(speaker, clause, behind, feminine);
    }
    Subject subject = dropped.of(clause, behind, feminine);
    boolean closed = behind != null || agreement.isPlural(verb) || !verbs.isVerb(verb);
    return subject.isKnown() || closed || !opens(verb, start)
        ? subject
        : behindCircumstance(clause, feminine);
  }

  /** Whether a verb is the first word of its clause. */
  private boolean opens(int verb, int start) {
    return verb <= start
        || words.isPunctuation(verb - 1)
        || (!words.isNamed(verb - 1)
            && verbs.is(verb - 1, FunctionWords.CLAUSE_STARTER | FunctionWords.ADVERB));
  }

  private Subject behindCircumstance(Clause clause, boolean feminine) {
    int verb = clause.verb();
    Phrase far = postverbal.behindCircumstance(verb, clause.end());
    return far != null && agreement.fits(verb, far, feminine)
        ? postverbal.joined(far, "vso", clause.end(), feminine)
        : Subject.none(verb + 1, feminine);
  }

  /** "The decision that X welcomes": the preposition of the verb has a pronoun. */
  private boolean isAboutPronoun(Clause clause) {
    int next = clause.verb() + 1;
    return next < clause.end()
        && !words.isNamed(next)
        && verbs.is(next, FunctionWords.WITH_PRONOUN)
        && isMarked(clause.verb(), words.key(next));
  }

  private boolean isMarked(int verb, String preposition) {
    for (Reading reading : verbs.readings(verb)) {
      for (Slot slot : reading.predicate().targets()) {
        if (reading.form().isVerb()
            && slot.isPreposition()
            && preposition.startsWith(slot.words().get(0))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "X, backed by an elected parliament": behind a verb with a pronoun on it, who acts follows. */
  private boolean isCrowd(Phrase behind, int verb, boolean feminine) {
    return behind.party().kind() == Kind.UNNAMED
        && !verbs.is(verb, FunctionWords.CALLING)
        && (phrases.isPeople(behind.head()) || words.key(behind.head()).startsWith("ال"))
        && agreement.fits(verb, behind, feminine);
  }

  /** "X whose country supports": such nouns are feminine, but for his party. */
  private boolean isOwnState(int token, boolean feminine) {
    return !words.isNamed(token)
        && verbs.is(token, FunctionWords.OWN_STATE)
        && feminine != words.key(token).startsWith("حزب");
  }

  /** "Germany, which criticised him": a pronoun of another gender or number is somebody else's. */
  private boolean isOfAnother(Clause clause) {
    int relative = antecedents.relativeBefore(clause.verb(), clause.start());
    if (relative < 0) {
      return false;
    }
    String key = words.key(clause.verb());
    boolean plural = key.endsWith("هم");
    boolean she = key.endsWith("ها");
    return switch (words.key(relative)) {
      case "التي" -> plural || (!she && key.endsWith("ه"));
      case "الذي" -> plural || she;
      case "الذين" -> she || (!plural && key.endsWith("ه"));
      default -> false;
    };
  }

  /** Whom a relative pronoun before a verb goes back to, if he may act; or null. */
  private @Nullable Party relative(Clause clause) {
    int relative = antecedents.relativeBefore(clause.verb(), clause.start());
    Party antecedent = relative < 0 ? null : antecedents.of(relative, clause.start(), clause.end());
    if (relative >= 0 && words.key(relative).equals("الذين")) {
      if (antecedent == null || isOnePerson(antecedent)) {
        return phrases.people(relative, relative);
      }
      if (antecedent.isIssue() && phrases.arePersons(antecedent.first())) {
        return phrases.people(antecedent.first(), antecedent.last());
      }
    }
    return antecedent != null && mayAct(antecedent) ? antecedent : null;
  }

  /** "Attacks that X accuses Y of": a name behind the name behind the verb is its object. */
  private boolean isFollowedByObject(Phrase behind, Clause clause) {
    int next = behind.last() + 1;
    return behind.party().kind() != Kind.ISSUE
        && next < clause.end()
        && words.preposition(next) == 0
        && !words.isJoined(next)
        && (words.isNamed(next)
            ? words.unit(next).isBare() && !words.unit(next).isAdjective()
            : phrases.isBody(next));
  }

  private boolean isOneMan(List<Party> parties) {
    return parties.size() == 1
        && words
            .entity(parties.get(0).id())
            .filter(entity -> entity.type() == EntityType.PER)
            .isPresent();
  }

  private boolean isOnePerson(Party party) {
    return words.isNamed(party.first()) && words.unit(party.first()).isPerson();
  }

  private boolean mayAct(Party party) {
    return !words.isNamed(party.first()) || words.mayAct(words.unit(party.first()));
  }

  /** Whether a verb may have the subject of the one before, and the name behind for its object. */
  private boolean goesOn(Clause clause) {
    int verb = clause.verb();
    return clause.previous() >= 0
        || dropped.isResumed(verb, clause.start())
        || words.isJoined(verb)
        || (verb > clause.start() && words.key(verb - 1).equals("فقد"));
  }
}
