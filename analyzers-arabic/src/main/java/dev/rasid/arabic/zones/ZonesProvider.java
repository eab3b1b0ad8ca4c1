package dev.rasid.arabic.zones;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;

/**
 * Provides {@code arabic.zones}: which lines of a page are headline, byline, report and furniture.
 *
 * <p>Zones that the article brings along are kept as they are. Otherwise every line that is not
 * blank is in exactly one zone, or in two where a dateline opens it.
 */
public final class ZonesProvider implements AnalyzerProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public ZonesProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("arabic.zones").provides(Zone.KEY).languages("ar").build();
  }

  @Override
  public Analyzer create(Options options) {
    ZoneFinder finder = new ZoneFinder(ZoneCues.load());
    return context -> analyze(context, finder);
  }

  private static void analyze(AnalysisContext context, ZoneFinder finder) {
    Article article = context.article();
    if (!article.zones().isEmpty()) {
      context.addAll(Zone.KEY, article.zones());
      return;
    }
    for (Annotation<Zone> zone : finder.find(article.text())) {
      context.add(Zone.KEY, zone.span(), zone.value());
    }
  }
}
