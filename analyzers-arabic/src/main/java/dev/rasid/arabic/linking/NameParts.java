package dev.rasid.arabic.linking;

import dev.rasid.arabic.names.NameKey;
import dev.rasid.arabic.names.NameMatcher;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in parts that stand or fall as one: عبد العزيز, أبو مازن, بن سلمان, صلاح الدين.
 *
 * @param parts folded, without spaces or articles, at least one
 * @param sounds the key of each part, on which its spellings meet
 * @param clues what at least one part of any other name for the same person has as well
 */
record NameParts(List<String> parts, List<String> sounds, List<String> clues) {
  /** Words that belong to the word behind them. */
  private static final Set<String> BEFORE =
      Set.of(
          "عبد", "ابو", "ابي", "ابا", "ام", "بن", "ابن", "بنت", "ال", "ولد", "بو", "ايت", "دو",
          "دي", "لو", "فان", "فون", "دا", "ذو", "سي", "ماك", "او");

  /** Words that belong to the word before them. */
  private static final Set<String> BEHIND = Set.of("الدين", "الله");

  NameParts {
    parts = List.copyOf(parts);
    sounds = List.copyOf(sounds);
    clues = List.copyOf(clues);
  }

  static NameParts of(String form, NameKey keys) {
    List<String> parts = new ArrayList<>(4);
    StringBuilder part = new StringBuilder();
    boolean open = false;
    for (String word : ArabicNormalizer.key(form).split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      boolean joins = open || (BEHIND.contains(word) && part.length() > 0);
      if (!joins && part.length() > 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(joins ? word : ThingLinker.withoutArticle(word));
      open = BEFORE.contains(word);
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    if (parts.isEmpty()) {
      parts.add(form);
    }
    List<String> sounds = parts.stream().map(keys::of).toList();
    List<String> clues = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      clues.add(sounds.get(i).isEmpty() ? parts.get(i) : sounds.get(i));
    }
    return new NameParts(parts, sounds, clues);
  }

  int size() {
    return parts.size();
  }

  /** Whether a part of this name and one of another are spellings of one. */
  boolean same(int mine, NameParts other, int theirs, NameMatcher matcher) {
    String left = parts.get(mine);
    String right = other.parts.get(theirs);
    if (left.equals(right)) {
      return true;
    }
    String sound = sounds.get(mine);
    return sound.length() > 1
        && sound.equals(other.sounds.get(theirs))
        && matcher.matches(left, right);
  }
}
