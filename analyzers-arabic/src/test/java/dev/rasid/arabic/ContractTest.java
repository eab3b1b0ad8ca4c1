package dev.rasid.arabic;

import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.arabic.entities.EntitiesProvider;
import dev.rasid.arabic.morphology.MorphologyProvider;
import dev.rasid.arabic.quotations.QuotationsProvider;
import dev.rasid.arabic.text.TextProvider;
import dev.rasid.arabic.text.TokensProvider;
import dev.rasid.pipeline.AnalyzerContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

  static AnalyzerProvider[] providers() {
    return new AnalyzerProvider[] {
      new TextProvider(),
      new TokensProvider(),
      new MorphologyProvider(),
      new EntitiesProvider(),
      new QuotationsProvider()
    };
  }

  @ParameterizedTest
  @MethodSource("providers")
  void keepsTheContract(AnalyzerProvider provider) {
    AnalyzerContract.of(provider).verify();
  }
}
