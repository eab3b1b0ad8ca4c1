package dev.rasid.examples.quickstart;

import dev.rasid.annotation.EntityType;
import dev.rasid.examples.quickstart.NerResult.Wrong;
import dev.rasid.examples.quickstart.NerScore.Counts;
import dev.rasid.examples.quickstart.TaggedDocument.TaggedToken;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints a score as a table, and wrong entities with the tokens around them. */
final class NerTable {
  private static final int CONTEXT = 6;

  private final PrintStream out;

  NerTable(PrintStream out) {
    this.out = out;
  }

  void print(NerResult result) {
    out.println(
        Text.count(result.documents(), "document")
            + ", "
            + Text.count(result.sentences(), "sentence")
            + ", "
            + Text.count(result.tokens(), "token"));
    out.println();
    out.println("type     gold   found   right  precision  recall      F1");
    for (EntityType type : EntityType.values()) {
      row(type.name(), result.score().of(type));
    }
    row("all", result.score().all());
    if (!result.errors().isEmpty()) {
      out.println();
      result.errors().forEach(this::error);
    }
  }

  private void row(String name, Counts counts) {
    out.printf(
        Locale.ROOT,
        "%-5s%8d%8d%8d%11.2f%8.2f%8.2f%n",
        name,
        counts.gold(),
        counts.found(),
        counts.right(),
        100 * counts.precision(),
        100 * counts.recall(),
        100 * counts.f1());
  }

  private void error(Wrong wrong) {
    TokenEntity entity = wrong.entity();
    List<TaggedToken> sentence = wrong.document().sentences().get(entity.sentence());
    int from = Math.max(0, entity.first() - CONTEXT);
    int to = Math.min(sentence.size(), entity.end() + CONTEXT);
    StringBuilder line = new StringBuilder();
    line.append(wrong.document().file()).append(':').append(sentence.get(entity.first()).line());
    line.append(wrong.missed() ? "  missed " : "  wrong  ");
    line.append(String.format(Locale.ROOT, "%-4s  ", entity.type()));
    line.append(from > 0 ? "… " : "");
    for (int i = from; i < to; i++) {
      line.append(i == entity.first() ? "[" : "").append(sentence.get(i).text());
      line.append(i == entity.end() - 1 ? "]" : "").append(i == to - 1 ? "" : " ");
    }
    line.append(to < sentence.size() ? " …" : "");
    out.println(Text.line(line.toString()));
  }
}
