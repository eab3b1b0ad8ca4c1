package dev.rasid.arabic.tagger;

/**
 * Finds names in tokens by what was learned from annotated and raw news.
 *
 * <p>Immutable, safe for use by any number of threads; each worker tags with a {@link TaggerWorker}
 * of its own.
 */
public final class NameTagger {
  final TaggerModel model;
  final WordTraits traits;
  final int templates;
  final ContextRows context;

  NameTagger(TaggerModel model, WordTraits traits, int templates) {
    this.model = model;
    this.traits = traits;
    this.templates = templates;
    context = new ContextRows(model, templates);
  }

  /** Returns a new worker, for one thread at a time. */
  public TaggerWorker worker() {
    return new TaggerWorker(this);
  }

  WordFeatures features() {
    return new WordFeatures(templates, traits, model.sounds, model.learned);
  }
}
