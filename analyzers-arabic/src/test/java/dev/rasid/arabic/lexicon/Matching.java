package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names found in plain text, as {@code characters=id}. */
final class Matching {
  private Matching() {}

  static List<String> names(EntityLexicon lexicon, String raw) {
    return names(new LexiconMatcher(lexicon), raw);
  }

  static List<String> names(LexiconMatcher matcher, String raw) {
    String clean = ArabicNormalizer.clean(raw).text();
    TokenizedText text = new ArabicTokenizer().tokenize(clean);
    int[] sentenceEnds = new int[text.sentenceCount()];
    for (int i = 0; i < sentenceEnds.length; i++) {
      sentenceEnds[i] = text.sentenceEnd(i);
    }
    int names =
        matcher.match(
            clean.toCharArray(),
            text.starts(),
            text.ends(),
            text.size(),
            sentenceEnds,
            sentenceEnds.length);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      int from = text.start(matcher.first(i)) + matcher.clitics(i);
      found.add(
          clean.substring(from, text.end(matcher.last(i)))
              + "="
              + matcher.lexicon().id(matcher.entry(i)));
    }
    return found;
  }

  static Entity entity(String id, EntityType type, String name) {
    return new Entity(
        id, type, Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A lexicon of places whose ids are their forms. */
  static EntityLexicon lexicon(String... forms) {
    EntityLexicon.Builder builder = EntityLexicon.builder();
    for (String form : forms) {
      builder.add(entity(form, EntityType.LOC, form), List.of(form));
    }
    return builder.build();
  }
}
