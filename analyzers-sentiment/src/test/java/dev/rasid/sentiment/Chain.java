package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole chain, except that names are those that are marked by hand: {@code [place]}, {@code
 * (person)}, <code>{organisation}</code>, {@code <named thing>}.
 */
final class Chain {
  private static final Map<Character, EntityType> OPENERS =
      Map.of('[', EntityType.LOC, '(', EntityType.PER, '{', EntityType.ORG, '<', EntityType.MISC);
  private static final Pipeline PIPELINE =
      Pipeline.builder()
          .discover()
          .without("arabic.entities", "sentiment.tone")
          .add(new MarkedNames())
          .build();

  private Chain() {}

  /** Analyzes a marked text; the ids of entities are their names. */
  static AnalyzedArticle analyze(String marked) {
    return PIPELINE.analyze(
        Article.builder().id(marked).language("ar").text(new MarkedText(marked).text()).build());
  }

  static List<Stance> stances(String marked) {
    return analyze(marked).get(Stance.KEY).stream().map(Annotation::value).toList();
  }

  /** Holder, sign, target, and a question mark if it is hedged. */
  static List<String> lines(String marked) {
    return stances(marked).stream().map(Chain::line).sorted().toList();
  }

  /** Asserts that a marked text has one line, or "nothing". */
  static void check(String marked, String expected) {
    assertThat(lines(marked))
        .containsExactlyElementsOf("nothing".equals(expected) ? List.of() : List.of(expected));
  }

  static String line(Stance stance) {
    return stance.holder()
        + (stance.polarity() < 0 ? " - " : " + ")
        + stance.target()
        + (stance.hedged() ? " ?" : "");
  }

  /** Finds the names by the marks, which stand in the article's id. */
  private static final class MarkedNames implements AnalyzerProvider {
    @Override
    public AnalyzerDescriptor describe(Options options) {
      return AnalyzerDescriptor.builder("test.names").provides(Mention.KEY, Entity.KEY).build();
    }

    @Override
    public Analyzer create(Options options) {
      return context -> {
        String marked = context.article().id();
        Set<String> known = new HashSet<>();
        int removed = 0;
        int opened = 0;
        EntityType type = EntityType.LOC;
        for (int i = 0; i < marked.length(); i++) {
          char c = marked.charAt(i);
          if (OPENERS.containsKey(c)) {
            type = OPENERS.get(c);
            opened = i - removed;
            removed++;
          } else if ("])}>".indexOf(c) >= 0) {
            Span span = new Span(opened, i - removed);
            String name = context.article().text(span);
            context.add(
                Mention.KEY, span, new Mention(type, name, List.of(new Evidence(span, "test"))));
            if (known.add(name)) {
              context.add(Entity.KEY, span, entity(name, type));
            }
            removed++;
          }
        }
      };
    }

    private static Entity entity(String name, EntityType type) {
      Optional<String> none = Optional.empty();
      return new Entity(name, type, none, name, none, none, none);
    }
  }
}
