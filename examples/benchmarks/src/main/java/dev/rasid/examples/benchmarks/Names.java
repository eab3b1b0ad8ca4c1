package dev.rasid.examples.benchmarks;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 100,000 names, ours and others put together of the words of ours, and tokens to find them in. */
@State(Scope.Thread)
public class Names {
  private static final int ENTITIES = 100_000;

  private final LexiconMatcher matcher = new LexiconMatcher(lexicon());
  private List<Tokens> texts = List.of();

  /** The tokens and sentences of a text. */
  private record Tokens(char[] text, int[] starts, int[] ends, int[] sentenceEnds) {}

  /** Builds the lexicon, for JMH. */
  public Names() {}

  static EntityLexicon lexicon() {
    EntityLexicon ours = EntityLexicon.builtIn();
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < ours.size(); i++) {
      if (ours.type(i) == EntityType.PER) {
        words.addAll(List.of(ours.entity(i).name().split(" ")));
      }
    }
    List<String> parts = List.copyOf(words);
    Random random = new Random(1);
    EntityLexicon.Builder builder = ours.toBuilder();
    for (int i = ours.size(); i < ENTITIES; i++) {
      List<String> name = new ArrayList<>();
      for (int word = random.nextInt(2); word < 3; word++) {
        name.add(parts.get(random.nextInt(parts.size())));
      }
      String form = String.join(" ", name);
      builder.add(
          new Entity(
              "made-" + i,
              EntityType.PER,
              Optional.empty(),
              form,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          List.of(form));
    }
    return builder.build();
  }

  /**
   * Makes the tokens of all texts.
   *
   * @param articles whose texts
   */
  @Setup
  public void tokens(Articles articles) {
    ArabicTokenizer tokenizer = new ArabicTokenizer();
    texts =
        articles.texts().stream()
            .map(
                raw -> {
                  String clean = ArabicNormalizer.clean(raw).text();
                  TokenizedText text = tokenizer.tokenize(clean);
                  int[] sentenceEnds = new int[text.sentenceCount()];
                  for (int i = 0; i < sentenceEnds.length; i++) {
                    sentenceEnds[i] = text.sentenceEnd(i);
                  }
                  return new Tokens(clean.toCharArray(), text.starts(), text.ends(), sentenceEnds);
                })
            .toList();
  }

  int match(int article) {
    Tokens tokens = texts.get(article);
    return matcher.match(
        tokens.text,
        tokens.starts,
        tokens.ends,
        tokens.starts.length,
        tokens.sentenceEnds,
        tokens.sentenceEnds.length);
  }

  LexiconMatcher matcher() {
    return matcher;
  }
}
