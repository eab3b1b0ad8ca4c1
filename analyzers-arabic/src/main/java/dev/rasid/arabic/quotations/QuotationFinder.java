package dev.rasid.arabic.quotations;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Zone;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the quotations of articles. Safe for use by several threads. */
final class QuotationFinder implements Analyzer {
  private final NameMarks names;

  QuotationFinder(NameMarks names) {
    this.names = names;
  }

  @Override
  public void analyze(AnalysisContext context) {
    ArticleWords words = ArticleWords.of(context);
    Layer<Reference> references = context.find(Reference.KEY).orElse(Layer.empty());
    Layer<Zone> zones = context.find(Zone.KEY).orElse(Layer.empty());
    QuoteText text =
        new QuoteText(
            words, context.get(Morphology.KEY), context.get(Mention.KEY), references, zones);
    List<Annotation<Quotation>> quotations = new ArrayList<>();
    for (Attribution one : new Attributor(text, names).run()) {
      boolean ambiguous = text.isAmbiguous(one.speaker());
      quotations.add(new Annotation<>(one.content(), quotation(one, ambiguous)));
    }
    context.addAll(Quotation.KEY, Layer.of(quotations));
  }

  private static Quotation quotation(Attribution one, boolean ambiguous) {
    List<Evidence> evidence = new ArrayList<>();
    String force = one.force().name().toLowerCase(Locale.ROOT);
    evidence.add(new Evidence(one.cueSpan(), "cue:" + force + "/" + one.cue().lemma()));
    evidence.add(new Evidence(one.content(), "content:" + name(one.rule())));
    Span shown = one.speaker().span().orElse(one.cueSpan());
    evidence.add(new Evidence(shown, "speaker:" + name(one.speaker().rule())));
    return new Quotation(
        one.kind(),
        one.speaker().id(),
        one.speaker().span(),
        Optional.of(one.cueSpan()),
        one.chain(),
        one.addressee(),
        Reliability.of(one, ambiguous),
        evidence);
  }

  private static String name(Enum<?> rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
