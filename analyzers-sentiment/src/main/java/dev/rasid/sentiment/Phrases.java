package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases: a name, a name behind titles and descriptions, a body of a country, a crowd,
 * a deed of somebody, or a thing. Every search is bounded, so that time is linear in the words.
 */
final class Phrases {
  private static final Set<String> WITH = Set.of("ومعه", "ومعها", "ومعهم");

  /** Titles that too many people have. */
  private static final Set<String> MANY = Set.of("رئيس", "سيد", "شيخ", "امير", "دكتور", "سيده");

  /** Nouns that end like adjectives of relation. */
  private static final Set<String> NOUNS =
      Set.of(
          "عمليه", "قضيه", "حريه", "اتفاقيه", "شرعيه", "مسؤوليه", "اغلبيه", "جمهوريه", "تنميه",
          "تسويه", "هويه", "اولويه", "فعاليه", "امكانيه", "جنسيه", "ماليه", "عضويه", "وصي");

  /** Nouns that end like a sound plural and are none. */
  private static final Set<String> SINGULARS =
      Set.of(
          "قانون", "تعاون", "عيون", "سجون", "ديون", "شؤون", "قرون", "تلفزيون", "مليون", "تريليون",
          "هاون", "كربون", "مضمون", "فنون", "ظنون", "زبون", "بدون", "صابون", "طاعون", "غضون",
          "حصون", "تهاون", "بالون", "متون", "بطون", "ليمون", "زيتون", "مخزون", "جنون");

  /** What one puts to somebody, behind the verb and its subject. */
  private static final Set<String> CHARGES =
      Set.of("الاتهام", "الاتهامات", "المسؤوليه", "العقوبات", "الدعوه", "التهمه", "القبض");

  private static final int MOST_WORDS = 9;
  private static final int MOST_JOINED = 8;
  private static final int ISSUE_WORDS = 3;

  private final Words words;
  private final Verbs verbs;
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> several = new HashSet<>();
  private @Nullable Map<String, Unit> shortForms;
  private @Nullable Map<String, Unit> organisations;
  private final Map<String, Unit> offices = new HashMap<>();
  private boolean officesNoted;

  Phrases(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** What a scan of one phrase has found. */
  private static final class Scan {
    private int head;
    private int last;
    private @Nullable Unit person;
    private @Nullable Unit owner;
    private @Nullable Unit nation;
    private boolean titled;
    private boolean body;
    private boolean people;
    private boolean deed;
    private boolean definite;
    private boolean closed;
    private boolean headed;
    private boolean owned;
  }

  /**
   * Reads the phrase that starts at a token, whatever proclitics that has.
   *
   * @return the phrase, or null if no noun starts there
   */
  @Nullable Phrase at(int from, int end) {
    int i = from;
    while (i < end && i - from < 3 && (words.isOrnament(i) || words.key(i).equals("("))) {
      i++;
    }
    if (i >= end) {
      return null;
    }
    if (words.isNamed(i)) {
      return named(from, i, end);
    }
    if (!isNoun(i, true)) {
      return null;
    }
    // "Each of X and Y", "three of the soldiers of X".
    if (i + 2 < end && words.key(i + 1).equals("من") && isQuantity(i)) {
      return at(i + 2, end);
    }
    return described(from, i, end);
  }

  private boolean isQuantity(int token) {
    return verbs.is(token, FunctionWords.DETERMINER)
        || (FunctionWords.of(words.stem(token)) & FunctionWords.DETERMINER) != 0;
  }

  private @Nullable Phrase named(int from, int at, int end) {
    Unit unit = words.unit(at);
    if (unit.first() != at || unit.last() >= end) {
      return null;
    }
    if (unit.isAdjective() && !isPlural(unit)) {
      return null;
    }
    int last = unit.last();
    if (unit.kind() == Unit.Kind.ROLE || !unit.isPerson()) {
      int next = afterComma(last + 1, end, unit.kind() == Unit.Kind.ROLE);
      if (unit.kind() == Unit.Kind.ROLE
          && next < end
          && words.isNamed(next)
          && words.unit(next).isBare()
          && words.unit(next).isPerson()
          && words.unit(next).kind() == Unit.Kind.NAME) {
        unit = words.unit(next);
        last = unit.last();
      }
    }
    int after = unit.isPerson() ? last : afterAdjectives(last, end);
    return new Phrase(from, after, party(unit), at, false, null);
  }

  private boolean isPlural(Unit unit) {
    String key = words.key(unit.last());
    return key.endsWith("ون") || (key.endsWith("ين") && key.startsWith("ال"));
  }

  private int afterComma(int next, int end, boolean may) {
    int i = next;
    if (i < end && words.isQuoteMark(i)) {
      i++;
    }
    if (may && i < end && words.isComma(i)) {
      i++;
    }
    while (i < end && words.isOrnament(i)) {
      i++;
    }
    if (i + 1 < end && isHonorific(i)) {
      i++;
    }
    return i;
  }

  private boolean isHonorific(int token) {
    return !words.isNamed(token) && verbs.is(token, FunctionWords.TITLE);
  }

  /** The last token of what only describes a name: "the Lebanese", "the terrorist". */
  private int afterAdjectives(int last, int end) {
    int i = last;
    while (i + 1 < end && i - last < 3) {
      int next = i + 1;
      if (words.isQuoteMark(next) && last > 0) {
        i = next;
        continue;
      }
      boolean adjective =
          words.isNamed(next)
              ? words.unit(next).isAdjective() && words.unit(next).isBare()
              : words.isWord(next) && words.key(next).startsWith("ال") && isEpithet(next);
      if (!adjective) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** Tells whether a word with an article only describes the noun before it. */
  boolean isAdjective(int token) {
    return words.isNamed(token)
        ? words.unit(token).isAdjective()
            && words.unit(token).isBare()
            && !isPlural(words.unit(token))
        : words.isWord(token) && words.key(token).startsWith("ال") && isEpithet(token);
  }

  /** An adjective of relation, or one that describes, and no new noun. */
  private boolean isEpithet(int token) {
    String key = words.key(token);
    if (isPeople(token)) {
      return false;
    }
    if (verbs.is(token, FunctionWords.EPITHET)) {
      return true;
    }
    if (NOUNS.contains(words.stem(token))) {
      return false;
    }
    if (key.length() > 5 && (key.endsWith("ي") || key.endsWith("يه"))) {
      return !verbs.is(token, FunctionWords.TITLE | FunctionWords.BODY | FunctionWords.PEOPLE);
    }
    for (Reading reading : verbs.readings(token)) {
      WordForm.Kind kind = reading.form().kind();
      if (kind == WordForm.Kind.ADJECTIVE || kind == WordForm.Kind.PARTICIPLE) {
        return true;
      }
    }
    return false;
  }

  private Phrase described(int from, int at, int end) {
    if (verbs.is(at, FunctionWords.OWN_STATE)) {
      return new Phrase(from, at, unnamed(at, at), at, false, null);
    }
    Scan scan = scan(at, end);
    Party owned = owner(scan);
    Party party;
    if (scan.person != null) {
      party = party(scan.person);
    } else if (scan.titled && !scan.body && isUnnamedOfficial(at, scan)) {
      party = unnamed(at, scan.last);
    } else if ((scan.titled || scan.body || isConstruct(at)) && owned != null) {
      party = owned;
    } else if (scan.titled || scan.body || scan.people) {
      Unit holder =
          scan.last != at
              ? null
              : scan.titled ? office(at) : scan.definite ? organisation(at) : null;
      party = holder == null ? unnamed(at, scan.last) : meant(holder, at);
    } else if (scan.deed && owned != null) {
      party = owned;
    } else {
      Unit meant = scan.last == at && scan.definite ? shortForm(at) : null;
      party = meant == null ? issue(at, scan.last) : meant(meant, at);
    }
    Party owner = scan.owner == null ? null : party(scan.owner);
    return new Phrase(from, scan.last, party, at, scan.deed && owned != null, owner);
  }

  /** "The minister", where one minister is named. */
  private @Nullable Unit office(int token) {
    if (!officesNoted) {
      officesNoted = true;
      for (Unit unit : words.units()) {
        if (unit.isPerson() && unit.kind() == Unit.Kind.NAME) {
          noteOffice(unit);
        }
      }
    }
    String title = title(token);
    return taken.contains(title) || MANY.contains(title) ? null : offices.get(title);
  }

  private void noteOffice(Unit unit) {
    for (int i = unit.first() - 1;
        i >= 0 && unit.first() - i <= 5 && !words.isPunctuation(i);
        i--) {
      if (!words.isNamed(i) && isTitleStem(i)) {
        String title = title(i);
        Unit other = offices.putIfAbsent(title, unit);
        if (other != null && !other.entity().equals(unit.entity())) {
          taken.add(title);
        }
      } else if (!words.isNamed(i) && verbs.isVerb(i)) {
        return;
      }
    }
  }

  private String title(int token) {
    String stem = words.stem(token);
    if ((FunctionWords.of(stem) & FunctionWords.TITLE) != 0) {
      return stem;
    }
    return words.has(token, SegmentRole.PRONOUN) ? words.lemma(token) : stem;
  }

  /** "The union", where one union is named before, is that. */
  private @Nullable Unit organisation(int token) {
    if (organisations == null) {
      organisations = new HashMap<>();
      for (Unit unit : words.units()) {
        if (unit.type() == EntityType.ORG && unit.kind() == Unit.Kind.NAME) {
          noteOrganisation(organisations, words.stem(unit.first()), unit);
          int before = unit.first() - 1;
          while (before >= 0 && words.isQuoteMark(before) && unit.first() - before <= 2) {
            before--;
          }
          if (before >= 0 && !words.isNamed(before) && unit.isBare()) {
            noteOrganisation(organisations, words.stem(before), unit);
          }
        }
      }
    }
    String stem = words.stem(token);
    Unit found = several.contains(stem) ? null : organisations.get(stem);
    return found != null && found.first() < token ? found : null;
  }

  private void noteOrganisation(Map<String, Unit> known, String stem, Unit unit) {
    Unit other = known.putIfAbsent(stem, unit);
    if (other != null && !other.entity().equals(unit.entity())) {
      several.add(stem);
    }
  }

  /** "The agreement", where one agreement is named, is that. */
  private @Nullable Unit shortForm(int token) {
    if (shortForms == null) {
      shortForms = new HashMap<>();
      for (Unit unit : words.units()) {
        if (unit.type() == EntityType.MISC && unit.kind() == Unit.Kind.NAME) {
          String head = withoutProclitics(unit.first());
          Unit other = shortForms.putIfAbsent(head, unit);
          if (other != null && !other.entity().equals(unit.entity())) {
            ambiguous.add(head);
          }
        }
      }
    }
    String key = withoutProclitics(token);
    return ambiguous.contains(key) ? null : shortForms.get(key);
  }

  private Party meant(Unit unit, int token) {
    return new Party(unit.entity(), Party.Kind.NAMED, words.span(token), token, token);
  }

  private @Nullable Party owner(Scan scan) {
    return scan.owner != null ? party(scan.owner) : scan.nation != null ? party(scan.nation) : null;
  }

  /** "The investigators of X": a sound plural before its genitive. */
  private boolean isConstruct(int token) {
    String key = words.key(token);
    return key.endsWith("و") && key.length() > 4 && !verbs.isVerb(token);
  }

  /** "An official", and "the spokesman of" a body, is somebody else than the body. */
  private boolean isUnnamedOfficial(int at, Scan scan) {
    if ((scan.definite || scan.owned) && !verbs.is(at, FunctionWords.PEOPLE)) {
      return false;
    }
    return scan.owner == null || verbs.is(at, FunctionWords.PEOPLE);
  }

  private Scan scan(int at, int end) {
    Scan scan = new Scan();
    scan.head = at;
    scan.last = at;
    note(scan, at);
    scan.definite = words.has(at, SegmentRole.ARTICLE) || words.key(at).startsWith("ال");
    scan.owned = scan.titled && words.has(at, SegmentRole.PRONOUN);
    scan.closed = scan.definite;
    boolean his =
        words.has(at, SegmentRole.PRONOUN)
            && at + 1 < end
            && words.isNamed(at + 1)
            && words.unit(at + 1).isPerson();
    scan.headed = his || scan.titled || scan.people || verbs.is(at, FunctionWords.DETERMINER);
    int count = 0;
    for (int i = at + 1; i < end && count < MOST_WORDS; i++) {
      Unit man = scan.titled && words.key(i).equals("في") ? holder(i + 1, end) : null;
      if (man != null) {
        scan.person = man;
        scan.last = man.last();
        return scan;
      }
      if (words.isNamed(i)) {
        if (!take(scan, words.unit(i))) {
          return scan;
        }
        i = words.unit(i).last();
      } else if (words.isOrnament(i)) {
        if (i + 1 >= end || !(words.isNamed(i + 1) || words.isQuoteMark(i))) {
          return scan;
        }
      } else if (words.isComma(i)) {
        int next = afterComma(i, end, true);
        boolean opens =
            scan.titled
                && next < end
                && words.isNamed(next)
                && words.unit(next).isPerson()
                && words.unit(next).isBare();
        if (!opens) {
          return scan;
        }
        i = next - 1;
      } else if (scan.titled && (words.key(i).equals("باسم") || words.key(i).equals("لدي"))) {
        count++;
      } else if (goesOn(scan, i) || (scan.titled && isTitleDetail(i))) {
        note(scan, i);
        scan.last = i;
        count++;
      } else {
        return scan;
      }
    }
    return scan;
  }

  /** "The ambassador to X, Y": the man behind where he holds his office. */
  private @Nullable Unit holder(int place, int end) {
    if (place >= end
        || !words.isNamed(place)
        || words.unit(place).isPerson()
        || !words.unit(place).isBare()) {
      return null;
    }
    int next = words.unit(place).last() + 1;
    while (next < end
        && words.isNamed(next)
        && words.unit(next).isAdjective()
        && words.unit(next).isBare()) {
      next = words.unit(next).last() + 1;
    }
    boolean man =
        next < end
            && words.isNamed(next)
            && words.unit(next).isPerson()
            && words.unit(next).isBare()
            && words.unit(next).kind() == Unit.Kind.NAME;
    return man ? words.unit(next) : null;
  }

  /** "The secretary-general of the council": ل between a title and its body. */
  private boolean isTitleDetail(int token) {
    return words.preposition(token) == 'ل'
        && !verbs.isVerb(token)
        && !verbs.is(token, FunctionWords.NO_TARGET)
        && (verbs.is(token, FunctionWords.BODY) || isStem(token, FunctionWords.BODY));
  }

  /** Behind a word with an article, only such words still belong to the phrase. */
  private boolean goesOn(Scan scan, int token) {
    if (!isNoun(token, false)) {
      return false;
    }
    String key = words.key(token);
    boolean article = key.startsWith("ال");
    if (scan.closed && !article && !verbs.is(token, FunctionWords.TITLE)) {
      return false;
    }
    boolean another =
        article
            && words.key(token - 1).startsWith("ال")
            && verbs.is(token, FunctionWords.BODY | FunctionWords.PEOPLE)
            && !verbs.is(token - 1, FunctionWords.TITLE)
            && (scan.body || scan.people);
    if (another || (article && (isIndefinite(token - 1) || isNewNoun(token)))) {
      return false;
    }
    if (!article
        && key.length() > 4
        && key.endsWith("ا")
        && !words.key(token - 1).endsWith("ا")
        && !key.endsWith("ها")) {
      return false;
    }
    scan.closed |= article;
    return true;
  }

  /** "Israeli sources", "officials": behind such a word without an article no genitive stands. */
  private boolean isIndefinite(int token) {
    String key = words.key(token);
    if (key.startsWith("ال")) {
      return false;
    }
    return words.isNamed(token)
        ? words.unit(token).isAdjective() && words.unit(token).isBare()
        : key.endsWith("ون") && isPeople(token);
  }

  /** "The French authorities the charge": behind an adjective, a deed is a phrase of its own. */
  private boolean isNewNoun(int token) {
    if (!isAdjective(token - 1) || isEpithet(token)) {
      return false;
    }
    for (Reading reading : verbs.readings(token)) {
      if (reading.form().kind() == WordForm.Kind.NOUN) {
        return true;
      }
    }
    return verbs.is(token, FunctionWords.DEED | FunctionWords.MEASURE)
        || isStem(token, FunctionWords.DEED)
        || CHARGES.contains(words.key(token));
  }

  private void note(Scan scan, int token) {
    scan.titled |= verbs.is(token, FunctionWords.TITLE) || isTitleStem(token);
    boolean first = token == scan.last;
    if (first || scan.titled || scan.body) {
      scan.body |= verbs.is(token, FunctionWords.BODY) || isStem(token, FunctionWords.BODY);
    }
    if (first) {
      scan.people |= isPeople(token);
    }
    scan.deed |= isStem(token, FunctionWords.DEED) || verbs.is(token, FunctionWords.DEED);
  }

  /** Tells whether a noun names a crowd, or some of one. */
  boolean isPeople(int token) {
    if (words.isNamed(token)) {
      return false;
    }
    String key = words.key(token);
    return verbs.is(token, FunctionWords.PEOPLE)
        || isStem(token, FunctionWords.PEOPLE)
        || (key.endsWith("ون")
            && key.length() > 4
            && !SINGULARS.contains(words.stem(token))
            && !verbs.isVerb(token));
  }

  /** Tells whether a noun names an organisation, or a part of one. */
  boolean isBody(int token) {
    return !words.isNamed(token)
        && (verbs.is(token, FunctionWords.BODY) || isStem(token, FunctionWords.BODY));
  }

  private boolean isTitleStem(int token) {
    return isStem(token, FunctionWords.TITLE);
  }

  private boolean isStem(int token, int mask) {
    String stem = words.stem(token);
    if ((FunctionWords.of(stem) & mask) != 0) {
      return true;
    }
    return words.has(token, SegmentRole.PRONOUN)
        && (FunctionWords.of(words.lemma(token)) & mask) != 0;
  }

  /** Takes in a name; false if the phrase ends before it. */
  private boolean take(Scan scan, Unit unit) {
    boolean behindLam = unit.proclitics().equals("ل") && scan.titled && scan.owner == null;
    if (!unit.isBare() && !behindLam) {
      return false;
    }
    if (unit.isAdjective()) {
      if (scan.nation == null) {
        scan.nation = unit;
      }
      scan.last = unit.last();
      return true;
    }
    int before = unit.first() - 1;
    boolean closed =
        words.isNamed(before)
            ? words.unit(before).isAdjective()
            : words.key(before).startsWith("ال");
    boolean adjective =
        before == scan.head && !unit.isPerson() && words.key(unit.first()).startsWith("ال");
    if (closed && !adjective && !(scan.titled && unit.isPerson())) {
      return false;
    }
    if (words.isNamed(before) && isIndefinite(before)) {
      return false;
    }
    if (unit.isPerson() && unit.kind() == Unit.Kind.NAME && scan.headed && !scan.deed) {
      scan.person = unit;
      scan.last = unit.last();
      return false;
    }
    if (scan.owner != null) {
      return false;
    }
    scan.owner = unit;
    scan.last = unit.last();
    return scan.titled && !unit.isPerson();
  }

  /** Tells whether a word may belong to a noun phrase. */
  boolean isNoun(int token, boolean first) {
    if (!words.isWord(token) || words.isNamed(token)) {
      return false;
    }
    int classes = verbs.classes(token);
    int nouns =
        FunctionWords.DEED
            | FunctionWords.MEASURE
            | FunctionWords.BODY
            | FunctionWords.TITLE
            | FunctionWords.PEOPLE
            | FunctionWords.DETERMINER
            | FunctionWords.END;
    if (FunctionWords.isNoNoun(classes) && (classes & nouns) == 0) {
      return false;
    }
    if (first ? verbs.isOnlyVerb(token) : verbs.isVerb(token)) {
      return false;
    }
    if (first) {
      return true;
    }
    return words.preposition(token) == 0
        && !words.isJoined(token)
        && (classes & (FunctionWords.ADVERB | FunctionWords.CIRCUMSTANCE)) == 0;
  }

  Party party(Unit unit) {
    String id = words.mayAct(unit) ? words.actor(unit.entity()) : unit.entity();
    return new Party(id, Party.Kind.NAMED, unit.span(), unit.first(), unit.last());
  }

  private Party unnamed(int first, int last) {
    Span span = words.span(first, last);
    String id = Quotes.UNNAMED + "-holder:" + label(first, last);
    return new Party(id, Party.Kind.UNNAMED, span, first, last);
  }

  /** Those who do what a noun such as "protests" names. */
  Party crowd(int token) {
    return unnamed(token, token);
  }

  /** A thing without a name, by its words. */
  Party issue(int first, int last) {
    return new Party(
        "issue:" + label(first, last), Party.Kind.ISSUE, words.bareSpan(first, last), first, last);
  }

  private String label(int first, int last) {
    StringBuilder label = new StringBuilder();
    int taken = 0;
    for (int i = first; i <= last && taken < ISSUE_WORDS; i++) {
      if (words.isWord(i)) {
        String key = i == first ? withoutProclitics(i) : words.key(i);
        label.append(taken == 0 ? "" : "-").append(key);
        taken++;
      }
    }
    return label.isEmpty() ? "unnamed" : label.toString();
  }

  private String withoutProclitics(int token) {
    String stem = words.stem(token);
    return words.has(token, SegmentRole.ARTICLE) || isWithArticle(words.key(token), stem)
        ? "ال" + stem
        : stem;
  }

  private static boolean isWithArticle(String key, String stem) {
    return key.endsWith("ال" + stem) || key.endsWith("لل" + stem);
  }

  /** A phrase and those joined to it by "and" or commas. */
  List<Phrase> joined(Phrase first, int end, boolean things) {
    List<Phrase> all = new ArrayList<>();
    all.add(first);
    int i = first.last() + 1;
    while (i < end && all.size() < MOST_JOINED) {
      while (i < end && words.isQuoteMark(i)) {
        i++;
      }
      int at = i;
      if (i + 1 < end && WITH.contains(words.key(i)) && words.isNamed(i + 1)) {
        i++;
        at = i;
        Phrase with = at(at, end);
        if (with == null) {
          return all;
        }
        all.add(with);
        i = with.last() + 1;
        continue;
      }
      if (i + 1 < end && words.isComma(i) && words.isNamed(i + 1) && words.unit(i + 1).isBare()) {
        at = i + 1;
        if (!isListed(at, end)) {
          return all;
        }
      } else if (i >= end || !words.isJoined(i) || words.preposition(i) != 0 || verbs.isVerb(i)) {
        return all;
      }
      Phrase next = isJoinedAdjective(all.get(all.size() - 1).last(), at) ? null : at(at, end);
      if (next == null
          || (next.party().isIssue() && !things)
          || isFollowedByVerb(next.last() + 1, end)) {
        return all;
      }
      all.add(next);
      i = next.last() + 1;
    }
    return all;
  }

  /** "The necessary and strict measures": an adjective joined to one before it. */
  private boolean isJoinedAdjective(int last, int token) {
    if (words.isNamed(token) || words.isNamed(last)) {
      return false;
    }
    String key = words.key(token);
    String before = words.key(last);
    boolean both = key.startsWith("وال") && before.startsWith("ال");
    return both
        && words.key(last - 1 < 0 ? last : last - 1).startsWith("ال")
        && key.endsWith("ه") == before.endsWith("ه");
  }

  /** "X, Y and Z": a name behind a comma is one of a list if "and" and a name come after it. */
  private boolean isListed(int at, int end) {
    int i = at;
    for (int n = 0; n < MOST_JOINED && i < end && words.isNamed(i); n++) {
      i = words.unit(i).last() + 1;
      if (i < end && words.isNamed(i) && words.unit(i).proclitics().equals("و")) {
        return true;
      }
      if (i >= end || !words.isComma(i)) {
        return false;
      }
      i++;
    }
    return false;
  }

  private boolean isFollowedByVerb(int next, int end) {
    return next < end && verbs.isOnlyVerb(next) && !words.isJoined(next);
  }
}
