package dev.rasid.sentiment;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.sentiment.tables.Folding;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose names are marked by hand, and a provider of its layers: {@code [place]}, {@code
 * (person)}, <code>{organisation}</code>, {@code <named thing>}. Sentences end with a full stop or
 * a line.
 */
final class MarkedText implements AnalyzerProvider {
  private static final Map<Character, EntityType> OPENERS =
      Map.of('[', EntityType.LOC, '(', EntityType.PER, '{', EntityType.ORG, '<', EntityType.MISC);
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}ـ]+|\\S");

  private final StringBuilder text = new StringBuilder();
  private final List<Annotation<Mention>> mentions = new ArrayList<>();

  MarkedText(String marked) {
    int opened = 0;
    EntityType type = EntityType.LOC;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (OPENERS.containsKey(c)) {
        opened = text.length();
        type = OPENERS.get(c);
      } else if ("])}>".indexOf(c) >= 0) {
        Span span = new Span(opened, text.length());
        mentions.add(
            new Annotation<>(
                span,
                new Mention(type, text.substring(opened), List.of(new Evidence(span, "test")))));
      } else {
        text.append(c);
      }
    }
  }

  String text() {
    return text.toString();
  }

  List<Mention> mentions() {
    return mentions.stream().map(Annotation::value).toList();
  }

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("test.marked")
        .provides(Sentence.KEY, Token.KEY, Mention.KEY)
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    return context -> {
      context.addAll(Mention.KEY, Layer.of(mentions));
      split(context);
    };
  }

  /** Adds the sentences and tokens of any article. */
  static void split(AnalysisContext context) {
    String text = context.article().text();
    int from = 0;
    int index = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '.') {
        int end = Math.min(text.length(), i + 1);
        context.add(Sentence.KEY, new Span(from, end), new Sentence(index));
        index++;
        from = end;
      }
    }
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String form = matcher.group().replace("ـ", "");
      boolean word = Character.isLetter(matcher.group().codePointAt(0));
      context.add(
          Token.KEY,
          new Span(matcher.start(), matcher.end()),
          new Token(word ? TokenKind.WORD : TokenKind.PUNCTUATION, form, Folding.key(form)));
    }
  }
}
