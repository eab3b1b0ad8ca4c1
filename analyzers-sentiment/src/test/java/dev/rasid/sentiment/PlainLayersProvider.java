package dev.rasid.sentiment;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Layers of any text, without the Arabic analyzers: every word with an article is a name. */
final class PlainLayersProvider implements AnalyzerProvider {
  private static final Pattern NAME = Pattern.compile("ال\\p{L}+");

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("test.plain")
        .provides(Sentence.KEY, Token.KEY, Mention.KEY)
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    return context -> {
      MarkedText.split(context);
      Matcher matcher = NAME.matcher(context.article().text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        context.add(
            Mention.KEY,
            span,
            new Mention(EntityType.ORG, matcher.group(), List.of(new Evidence(span, "test"))));
      }
    };
  }
}
