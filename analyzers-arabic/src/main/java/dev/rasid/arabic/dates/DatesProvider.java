package dev.rasid.arabic.dates;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Option;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.annotation.Token;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Provides {@code arabic.dates}: expressions of time and their TIMEX3 values.
 *
 * <p>Relative expressions are resolved against {@code Article.published()}, in its own zone.
 * Without it their values have an X for every digit that is not known, such as {@code XXXX-WXX-7}
 * for الأحد; nothing is guessed. Values that fit as well are kept as alternatives.
 */
public final class DatesProvider implements AnalyzerProvider {
  /**
   * The first day of a week, for expressions such as الأسبوع الماضي. Weeks are numbered as ISO 8601
   * numbers the week that most of their days lie in, so that the values stay comparable.
   */
  public static final Option<DayOfWeek> WEEK_START =
      Option.choice("week-start", DayOfWeek.MONDAY, "the first day of a week; ISO 8601 has Monday");

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public DatesProvider() {}

  @Override
  public List<Option<?>> options() {
    return List.of(WEEK_START);
  }

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("arabic.dates")
        .requires(CleanText.KEY, Token.KEY, Sentence.KEY, Morphology.KEY)
        .provides(TimeExpression.KEY)
        .languages("ar")
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    TimeLexicon.builtIn(); // a bad table shows here
    return new DatesAnalyzer(options.get(WEEK_START));
  }
}
