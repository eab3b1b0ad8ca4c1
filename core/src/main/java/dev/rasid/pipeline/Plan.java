package dev.rasid.pipeline;

import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;

/** What planning works on. */
final class Plan {
  private Plan() {}

  /** One analyzer with its options, as it will run. */
  record Step(AnalyzerProvider provider, Options options, AnalyzerDescriptor descriptor) {
    String id() {
      return descriptor.id();
    }
  }
}
