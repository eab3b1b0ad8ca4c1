package dev.rasid.arabic.entities;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Evidence;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.Found;
import dev.rasid.arabic.tagger.NameTagger;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the names of articles, one after the other. For one thread at a time. */
final class Recognizer {
  private static final EntityLexicon EMPTY = EntityLexicon.builder().build();

  private final EntityLexicon lexicon;
  private final LexiconProposals fromLexicon;
  private final HashtagProposals fromHashtags;
  private final Optional<NameRules> rules;
  private final @Nullable TaggerProposals fromTagger;
  private final boolean taggerOnly;

  /**
   * Makes one.
   *
   * @param lexicon the names known; without it the rules that tables make are not used either
   * @param tagger what finds names that are not known
   * @param rules the rules
   * @param taggerOnly whether the tagger decides alone, whom the lexicon informs
   */
  Recognizer(
      Optional<EntityLexicon> lexicon,
      Optional<NameTagger> tagger,
      NameRules rules,
      boolean taggerOnly) {
    this.taggerOnly = taggerOnly;
    this.lexicon = lexicon.orElse(EMPTY);
    this.rules = lexicon.map(any -> rules);
    fromLexicon = new LexiconProposals(this.lexicon, rules);
    fromHashtags = new HashtagProposals(this.lexicon);
    fromTagger = tagger.map(TaggerProposals::new).orElse(null);
  }

  /** Returns the names of an article in the order of its text. */
  List<Found> find(ArticleWords words) {
    List<Proposal> proposals = new ArrayList<>();
    List<Arbiter.Name> names = decide(words, proposals);
    List<Found> found = new ArrayList<>(names.size());
    names.forEach(name -> found.add(found(words, name)));
    return found;
  }

  /** Fills in all proposals, and returns what the arbiter makes of them. */
  List<Arbiter.Name> decide(ArticleWords words, List<Proposal> proposals) {
    byte[] hits = fromLexicon.add(words, proposals);
    if (taggerOnly && fromTagger != null) {
      proposals.clear();
      fromTagger.addAll(words, hits, proposals);
      return Arbiter.join(proposals);
    }
    fromHashtags.add(words, proposals);
    if (rules.isPresent()) {
      rules.get().heads().add(words, hits, proposals);
      rules.get().titles().add(words, proposals);
    }
    if (fromTagger != null) {
      int others = proposals.size();
      fromTagger.add(words, hits, proposals);
      weigh(proposals, 0, others);
    }
    List<Arbiter.Name> first = Arbiter.choose(Arbiter.join(proposals), words.size());
    int before = proposals.size();
    new RepeatProposals(words).add(first, proposals);
    if (proposals.size() == before) {
      return first;
    }
    weigh(proposals, before, proposals.size());
    return Arbiter.choose(Arbiter.join(proposals), words.size());
  }

  /** Takes into account what the tagger thinks of the proposals of others. */
  private void weigh(List<Proposal> proposals, int from, int to) {
    if (fromTagger == null) {
      return;
    }
    for (int i = from; i < to; i++) {
      Proposal proposal = proposals.get(i);
      int support = fromTagger.support(proposal);
      if (support != 0) {
        proposals.set(i, proposal.withPoints(proposal.points() + support));
      }
    }
  }

  /** The tagger's label of a token of the last article; empty without a tagger. */
  String label(int token) {
    return fromTagger == null ? "" : fromTagger.label(token);
  }

  /** How sure the tagger is of it, in {@link Points}. */
  int points(int token) {
    return fromTagger == null ? 0 : fromTagger.points(token);
  }

  /** The characters of a name, without what is written on it. */
  Span span(ArticleWords words, Arbiter.Name name) {
    return words.source(words.starts()[name.first()] + name.clitics(), words.ends()[name.last()]);
  }

  private Found found(ArticleWords words, Arbiter.Name name) {
    Span span = span(words, name);
    int form = name.form();
    List<Entity> entities = form == Proposal.NO_FORM ? List.of() : fromLexicon.entities(form);
    List<Evidence> evidence = new ArrayList<>(2);
    for (Proposal proposal : name.proposals()) {
      evidence.add(new Evidence(span, proposal.rule()));
    }
    return new Found(
        span,
        name.first(),
        name.last(),
        name.strongest().type(),
        form(words, name),
        entities,
        evidence);
  }

  private static String form(ArticleWords words, Arbiter.Name name) {
    String first = words.formBehind(name.first(), name.clitics());
    int behind = words.ends()[name.first()];
    String rest = words.text().substring(behind, words.ends()[name.last()]);
    return (first + rest).replace('_', ' ');
  }
}
