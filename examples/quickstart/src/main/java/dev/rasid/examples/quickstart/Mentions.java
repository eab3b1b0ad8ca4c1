package dev.rasid.examples.quickstart;

import dev.rasid.annotation.Mention;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Outcome;
import dev.rasid.text.Layer;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the mentions out of an analyzed article. */
final class Mentions {
  private Mentions() {}

  /** Returns the mentions; that finding them failed is a problem. */
  static Layer<Mention> of(AnalyzedArticle analyzed, Messages messages) {
    Optional<Layer<Mention>> mentions = analyzed.find(Mention.KEY);
    if (mentions.isEmpty()) {
      String failed =
          analyzed.outcomes().stream()
              .filter(outcome -> outcome.status() != Outcome.Status.SUCCEEDED)
              .map(Outcome::toString)
              .collect(Collectors.joining(", "));
      messages.problem(analyzed.article().id() + ": names could not be looked for: " + failed);
    }
    return mentions.orElse(Layer.empty());
  }
}
