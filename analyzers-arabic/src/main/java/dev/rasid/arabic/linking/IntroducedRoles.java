package dev.rasid.arabic.linking;

import dev.rasid.annotation.EntityType;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The roles an article has given to persons so far, by their words and by their heads alone. */
final class IntroducedRoles {
  private static final int LONGEST = 8;
  private static final String SPEAKING_FOR = "باسم";

  private final ArticleWords words;
  private final List<Linked> names;
  private final int[] nameAt;
  private final Map<String, Linked> holders = new HashMap<>();

  /** Whose offices are called so if no country is told; empty where several persons' are. */
  private final Map<String, Optional<Linked>> byOffice = new HashMap<>();

  /** By head: the countries of the role and of its holder, as far as they are told. */
  private final Map<String, Set<String>> countries = new HashMap<>();

  /** By first word: the tokens of the longest phrase introduced. */
  private final Map<String, Integer> longest = new HashMap<>();

  IntroducedRoles(ArticleWords words, List<Linked> names, int[] nameAt) {
    this.words = words;
    this.names = names;
    this.nameAt = nameAt;
  }

  /** Notes the role that stands directly before a name: وزير الخارجية الروسي سيرغي لافروف. */
  void introduce(Linked name) {
    int last = name.name().first() - 1;
    if (last < 0 || (nameAt[last] >= 0 && !isOwner(names.get(nameAt[last]).name()))) {
      return;
    }
    int first = -1;
    for (int i = last; i >= 0 && i > last - LONGEST && continues(i, last); i--) {
      if (words.opens(i, WordFacts.TITLE)) {
        first = i;
      }
    }
    if (first < 0) {
      return;
    }
    put(phrase(first, last), withoutProclitics(first), last - first + 1, name);
    if (last > first + 1 && !words.facts(last).countries().isEmpty()) {
      put(phrase(first, last - 1), withoutProclitics(first), last - first, name);
    }
    // The head alone stands for the role later, with its article: الوزير.
    String head = "ال" + words.bareKey(first);
    put(head, head, 1, name);
    Set<String> served = new HashSet<>();
    name.entity().country().ifPresent(served::add);
    for (int i = first; i <= last; i++) {
      served.addAll(words.facts(i).countries());
    }
    countries.put(head, served);
  }

  /** Notes what a person's offices are called; the article need not say that they are his. */
  void introduce(Linked name, List<String> offices) {
    for (String phrase : offices) {
      String[] tokens = phrase.split(" ", -1);
      longest.merge(tokens[0], tokens.length, Math::max);
      byOffice.merge(
          phrase,
          Optional.of(name),
          (known, other) ->
              known.filter(one -> isSame(one, name)).isPresent() ? other : Optional.empty());
    }
  }

  private static boolean isSame(Linked one, Linked other) {
    return one.entity().id().equals(other.entity().id());
  }

  private void put(String phrase, String firstKey, int length, Linked holder) {
    holders.put(phrase, holder);
    longest.merge(firstKey, length, Math::max);
  }

  /** "Minister of X", "secretary of the party of X", "speaking for X": whose role it is. */
  private boolean isOwner(Found name) {
    int before = name.first() - 1;
    return name.type() != EntityType.PER
        && before >= 0
        && (words.proclitics(name.first()) > 0 || !words.isDefinite(before));
  }

  /** Whether a token can be in a role that ends behind it: no sign, no line's end. */
  private boolean continues(int token, int last) {
    return Character.isLetter(words.key(token).charAt(0))
        && (token == last || !words.lineEnds(token));
  }

  /** The last token of the longest phrase from a token on that names a role; less if none does. */
  int longestKnown(int first, Offices offices) {
    int best = first - 1;
    String firstKey = withoutProclitics(first);
    int most = Math.max(longest.getOrDefault(firstKey, 0), offices.longest(firstKey));
    if (most == 0) {
      return best;
    }
    StringBuilder phrase = new StringBuilder(firstKey);
    for (int last = first; last < words.size() && last < first + most; last++) {
      if (last > first) {
        if (words.lineEnds(last - 1)) {
          break;
        }
        phrase.append(' ').append(words.key(last));
      }
      String key = phrase.toString();
      if (offices.isOffice(key) || holders.containsKey(key) || byOffice.containsKey(key)) {
        best = last;
      }
    }
    return best;
  }

  /**
   * Who has a role, or null; "the British ambassador" is not the Russian one named before, nor the
   * speaker for one body that for another.
   */
  @Nullable Linked holder(String phrase, int first, int last) {
    Linked given = holders.get(phrase);
    if (given == null) {
      return byOffice(phrase, last + 1);
    }
    Set<String> served = first == last ? countries.get(phrase) : null;
    return served != null && isAnothers(served, last + 1) ? null : given;
  }

  /** The one person named who holds an office; behind it another title may open another name. */
  private @Nullable Linked byOffice(String phrase, int behind) {
    Linked holder = byOffice.getOrDefault(phrase, Optional.empty()).orElse(null);
    if (holder == null || (behind < words.size() && words.opens(behind, WordFacts.TITLE))) {
      return null;
    }
    Set<String> served = holder.entity().country().map(Set::of).orElse(Set.of());
    return isAnothers(served, behind) ? null : holder;
  }

  /** Whether a role's next word says that it serves another country or body. */
  private boolean isAnothers(Set<String> served, int behind) {
    if (behind >= words.size() || nameAt[behind] >= 0 || words.lineEnds(behind - 1)) {
      return false;
    }
    List<String> codes = words.facts(behind).countries();
    boolean another = !served.isEmpty() && !codes.isEmpty() && Collections.disjoint(served, codes);
    return another || words.key(behind).equals(SPEAKING_FOR);
  }

  /** Whether the article itself gave a role to somebody. */
  boolean isGiven(String phrase) {
    return holders.containsKey(phrase);
  }

  /** The key of a phrase, without what is written on its first word. */
  String phrase(int first, int last) {
    StringBuilder phrase = new StringBuilder(withoutProclitics(first));
    for (int i = first + 1; i <= last; i++) {
      phrase.append(' ').append(words.key(i));
    }
    return phrase.toString();
  }

  private String withoutProclitics(int token) {
    String bare = words.bareKey(token);
    return words.isDefinite(token) ? "ال" + bare : bare;
  }
}
