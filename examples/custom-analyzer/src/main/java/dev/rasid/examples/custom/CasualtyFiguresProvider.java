package dev.rasid.examples.custom;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.examples.custom.CasualtyFigure.Kind;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import java.util.Map;
import java.util.regex.Pattern;

/** Provides {@code example.casualties}: numbers directly followed by a word for dead or injured. */
public final class CasualtyFiguresProvider implements AnalyzerProvider {
  /** Whole numbers below a million, with or without a separator of thousands. */
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,3}([.,٬]?\\d{3})?");

  /** By {@link Token#key()}, in which ى is ي, so that one entry covers the spellings of a word. */
  private static final Map<String, Kind> WORDS =
      Map.ofEntries(
          Map.entry("قتيل", Kind.KILLED),
          Map.entry("قتيلا", Kind.KILLED),
          Map.entry("قتلي", Kind.KILLED),
          Map.entry("شهيد", Kind.KILLED),
          Map.entry("شهيدا", Kind.KILLED),
          Map.entry("شهداء", Kind.KILLED),
          Map.entry("جريح", Kind.INJURED),
          Map.entry("جريحا", Kind.INJURED),
          Map.entry("جرحي", Kind.INJURED),
          Map.entry("مصاب", Kind.INJURED),
          Map.entry("مصابا", Kind.INJURED),
          Map.entry("مصابين", Kind.INJURED));

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public CasualtyFiguresProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("example.casualties")
        .requires(Token.KEY)
        .provides(CasualtyFigure.KEY)
        .languages("ar")
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    return CasualtyFiguresProvider::analyze;
  }

  private static void analyze(AnalysisContext context) {
    Layer<Token> tokens = context.get(Token.KEY);
    for (int i = 1; i < tokens.size(); i++) {
      Annotation<Token> number = tokens.get(i - 1);
      Annotation<Token> word = tokens.get(i);
      Kind kind = WORDS.get(word.value().key());
      String digits = number.value().key();
      if (kind != null
          && number.value().kind() == TokenKind.NUMBER
          && WHOLE_NUMBER.matcher(digits).matches()) {
        int count = Integer.parseInt(digits.replaceAll("\\D", ""));
        context.add(
            CasualtyFigure.KEY, number.span().hull(word.span()), new CasualtyFigure(count, kind));
      }
    }
  }
}
