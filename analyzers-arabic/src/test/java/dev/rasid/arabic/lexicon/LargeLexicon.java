package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.EntityType;
import java.util.List;
import java.util.Random;

/**
 * Builds a lexicon of as many invented names as its argument says, and prints what it takes; run in
 * a virtual machine of its own, whose heap is bounded.
 */
final class LargeLexicon {
  private static final String[] PARTS = {
    "سا", "رو", "مي", "دان", "كار", "بول", "تير", "نيف", "غوم", "شال", "حمد", "عوف", "زين", "قاص"
  };

  private LargeLexicon() {}

  public static void main(String[] args) {
    int entities = Integer.parseInt(args[0]);
    long start = System.nanoTime();
    EntityLexicon lexicon = build(entities);
    long millis = (System.nanoTime() - start) / 1_000_000;
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 5; i++) {
      runtime.gc();
    }
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    String name = lexicon.entity(entities / 2).name();
    System.out.printf(
        "%d entities, %d forms: built in %d ms, %d MB used, heap of %d MB, %s%n",
        lexicon.size(),
        lexicon.formCount(),
        millis,
        used,
        runtime.maxMemory() >> 20,
        Matching.names(lexicon, "قال و" + name));
  }

  static EntityLexicon build(int entities) {
    Random random = new Random(1);
    EntityLexicon.Builder builder = EntityLexicon.builder();
    for (int i = 0; i < entities; i++) {
      String family = word(random);
      String name = word(random) + " " + word(random) + " " + family;
      builder.add(
          Matching.entity("invented-" + i, EntityType.PER, name),
          List.of(name, "الدكتور " + family + " " + word(random)));
    }
    return builder.build();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return word.toString();
  }
}
