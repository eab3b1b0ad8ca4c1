package dev.rasid.arabic.morphology;

import dev.rasid.arabic.morphology.Clitics.Article;
import java.util.List;

/** Lists the ways in which a word may be clitics and a stem, by the order that clitics keep. */
final class Readings {
  static final List<String> PRONOUNS =
      List.of("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي");

  private static final String CONJUNCTIONS = "وف";
  private static final String PARTICLES = "بكلس";
  private static final int SHORTEST_STEM = 2;

  private Readings() {}

  /** Takes one reading: the clitics, and where the stem starts and ends in the word. */
  interface Visitor {
    void visit(Clitics clitics, int start, int end);
  }

  /** Visits the reading without clitics first. */
  static void visit(String word, Visitor visitor) {
    particles(word, Clitics.NONE, 0, visitor);
    if (word.length() > SHORTEST_STEM && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0) {
      particles(word, word.charAt(0), 1, visitor);
    }
  }

  private static void particles(String word, char conjunction, int at, Visitor visitor) {
    articles(word, conjunction, Clitics.NONE, at, visitor);
    if (word.length() - at > SHORTEST_STEM && PARTICLES.indexOf(word.charAt(at)) >= 0) {
      articles(word, conjunction, word.charAt(at), at + 1, visitor);
    }
  }

  private static void articles(
      String word, char conjunction, char particle, int at, Visitor visitor) {
    pronouns(word, conjunction, particle, at, visitor);
    int left = word.length() - at;
    if (particle == 'ل' && left > SHORTEST_STEM && word.charAt(at) == 'ل') {
      visitor.visit(new Clitics(conjunction, particle, Article.LAM, ""), at + 1, word.length());
      visitor.visit(new Clitics(conjunction, particle, Article.UNWRITTEN, ""), at, word.length());
    } else if (particle != 'ل'
        && particle != 'س'
        && left > SHORTEST_STEM + 1
        && word.startsWith("ال", at)) {
      visitor.visit(new Clitics(conjunction, particle, Article.FULL, ""), at + 2, word.length());
    }
  }

  private static void pronouns(
      String word, char conjunction, char particle, int at, Visitor visitor) {
    visitor.visit(new Clitics(conjunction, particle, Article.NONE, ""), at, word.length());
    for (String pronoun : PRONOUNS) {
      int end = word.length() - pronoun.length();
      if (end - at >= SHORTEST_STEM && word.endsWith(pronoun)) {
        visitor.visit(new Clitics(conjunction, particle, Article.NONE, pronoun), at, end);
      }
    }
  }
}
