package dev.rasid.arabic.tagger;

import dev.rasid.arabic.resource.TsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds names in tokens by what was learned from annotated and raw news.
 *
 * <p>Immutable, safe for use by any number of threads; each worker tags with a {@link TaggerWorker}
 * of its own.
 */
public final class NameTagger {
  static final String MODEL = "names.bin";

  private static final AtomicLong COUNT = new AtomicLong();

  /** The one that comes with this module, while somebody holds it. */
  private static WeakReference<NameTagger> shared = new WeakReference<>(null);

  /** Which tagger this is, of all in the program. */
  final long id = COUNT.incrementAndGet();

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

  /**
   * Loads the tagger that comes with this module; to be kept, for nothing else keeps it.
   *
   * @return the same one as before, if somebody kept it
   */
  public static synchronized NameTagger load() {
    NameTagger kept = shared.get();
    if (kept == null) {
      kept = read();
      shared = new WeakReference<>(kept);
    }
    return kept;
  }

  private static NameTagger read() {
    try (InputStream in = TsvTable.open(NameTagger.class, MODEL)) {
      return ModelFile.read(in, WordTraits.load());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + MODEL, e);
    }
  }

  /** Returns a new worker, for one thread at a time. */
  public TaggerWorker worker() {
    return new TaggerWorker(this);
  }

  WordFeatures features() {
    return new WordFeatures(templates, traits, model.sounds, model.learned);
  }
}
