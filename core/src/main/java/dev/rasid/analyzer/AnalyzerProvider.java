package dev.rasid.analyzer;

import java.util.List;

/**
 * Describes an analyzer and makes instances of it: the service that {@link java.util.ServiceLoader}
 * finds.
 *
 * <p>A provider has a public constructor without parameters, holds no state, and loads nothing
 * before {@link #create}. Safe for use by any number of threads.
 */
public interface AnalyzerProvider {

  /**
   * Returns the options that can be set.
   *
   * @return each option once; none unless overridden
   */
  default List<Option<?>> options() {
    return List.of();
  }

  /**
   * Describes the analyzer that {@link #create} would make; loads nothing.
   *
   * @param options values for {@link #options()}
   * @return equal for equal options
   */
  AnalyzerDescriptor describe(Options options);

  /**
   * Makes an analyzer, and loads what it needs.
   *
   * <p>A pipeline that is built makes its analyzers side by side, on threads of its choice.
   *
   * @param options values for {@link #options()}
   * @return a new instance, which the pipeline closes
   * @throws Exception if something needed cannot be loaded; building the pipeline then fails and
   *     says why
   */
  Analyzer create(Options options) throws Exception;
}
