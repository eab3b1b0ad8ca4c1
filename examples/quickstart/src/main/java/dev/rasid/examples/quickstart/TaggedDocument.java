package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of tagged tokens, and the running text they make: one space between tokens, one line a
 * sentence. Immutable.
 *
 * @param file where they stand
 * @param sentences none of them empty
 */
record TaggedDocument(Path file, List<List<TaggedToken>> sentences) {
  TaggedDocument {
    sentences = List.copyOf(sentences);
  }

  /**
   * A token as it is given.
   *
   * @param text neither empty nor with a line break
   * @param line its number in the file, from 1
   * @param tag what it is
   */
  record TaggedToken(String text, int line, EntityTag tag) {}

  int tokens() {
    return sentences.stream().mapToInt(List::size).sum();
  }

  /** The tags that the file gives. */
  List<List<EntityTag>> gold() {
    return sentences.stream()
        .map(sentence -> sentence.stream().map(TaggedToken::tag).toList())
        .toList();
  }

  /**
   * The running text as an article, all of it body: no line is taken for a headline or a byline
   * because it is short.
   */
  Article article() {
    StringBuilder text = new StringBuilder();
    for (List<TaggedToken> sentence : sentences) {
      for (TaggedToken token : sentence) {
        text.append(token.text()).append(' ');
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    return Article.builder()
        .id(file + ":" + sentences.get(0).get(0).line())
        .text(text.toString())
        .zone(Zone.BODY, new Span(0, text.length()))
        .build();
  }

  /**
   * Gives the tokens the tags of what was found in {@link #article}. A token is in a mention if
   * they share a letter or digit, so one whose proclitic the mention leaves out is, or if the
   * mention covers all of it. In two mentions it belongs to the one that starts first.
   */
  List<List<EntityTag>> tags(Iterable<Annotation<Mention>> mentions) {
    List<Span> spans = spans();
    List<EntityTag> tags = new ArrayList<>(spans.stream().map(s -> EntityTag.OUTSIDE).toList());
    String text = article().text();
    int reached = 0;
    for (Annotation<Mention> mention : mentions) {
      while (reached < spans.size() && spans.get(reached).end() <= mention.start()) {
        reached++;
      }
      boolean begun = false;
      for (int i = reached; i < spans.size() && spans.get(i).start() < mention.end(); i++) {
        if (tags.get(i).type().isEmpty() && holds(mention.span(), spans.get(i), text)) {
          var type = mention.value().type();
          tags.set(i, begun ? EntityTag.inside(type) : EntityTag.begin(type));
          begun = true;
        }
      }
    }
    return inSentences(tags);
  }

  /** Where each token stands in the running text. */
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (List<TaggedToken> sentence : sentences) {
      for (TaggedToken token : sentence) {
        spans.add(new Span(start, start + token.text().length()));
        start += token.text().length() + 1;
      }
    }
    return spans;
  }

  private static boolean holds(Span mention, Span token, String text) {
    return mention.contains(token)
        || mention
            .intersection(token)
            .filter(shared -> shared.in(text).codePoints().anyMatch(Character::isLetterOrDigit))
            .isPresent();
  }

  private List<List<EntityTag>> inSentences(List<EntityTag> tags) {
    List<List<EntityTag>> parts = new ArrayList<>();
    int from = 0;
    for (List<TaggedToken> sentence : sentences) {
      parts.add(List.copyOf(tags.subList(from, from + sentence.size())));
      from += sentence.size();
    }
    return parts;
  }
}
