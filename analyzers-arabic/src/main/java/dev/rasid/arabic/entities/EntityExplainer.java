package dev.rasid.arabic.entities;

import dev.rasid.arabic.entities.NameExplanation.ProposedName;
import dev.rasid.arabic.entities.NameExplanation.WordFacts;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.tagger.NameTagger;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells why words of an article were taken for a name, or were not.
 *
 * <pre>{@code
 * EntityExplainer explainer = new EntityExplainer(EntityLexicon.builtIn());
 * explainer.explain(analyzed, span).names().forEach(System.out::println);
 * }</pre>
 *
 * <p>It decides about the whole article again, as {@code arabic.entities} does with the same
 * lexicon and a tagger. Not safe for use by several threads.
 */
public final class EntityExplainer {
  private final Recognizer recognizer;

  /**
   * Makes one.
   *
   * @param lexicon the names known
   */
  public EntityExplainer(EntityLexicon lexicon) {
    recognizer =
        new Recognizer(
            Optional.of(lexicon), Optional.of(NameTagger.load()), NameRules.load(), false);
  }

  /**
   * Explains a stretch of an article.
   *
   * @param article an article with clean text, tokens and sentences
   * @param span the stretch asked about
   * @return what is known of its words, and the names proposed there
   * @throws IllegalArgumentException if one of these layers is absent
   */
  public NameExplanation explain(AnalyzedArticle article, Span span) {
    ArticleWords words = ArticleWords.of(article);
    List<Proposal> proposals = new ArrayList<>();
    Set<Arbiter.Name> chosen = new HashSet<>(recognizer.decide(words, proposals));
    List<ProposedName> names = new ArrayList<>();
    for (Arbiter.Name name : Arbiter.join(proposals)) {
      Span its = recognizer.span(words, name);
      if (its.overlaps(span)) {
        List<String> proposers = new ArrayList<>();
        name.proposals().forEach(one -> proposers.add(one.rule() + " " + one.points()));
        names.add(
            new ProposedName(
                its, name.strongest().type(), name.points(), proposers, chosen.contains(name)));
      }
    }
    names.sort(Comparator.comparingInt(ProposedName::points).reversed());
    List<WordFacts> facts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.span(i, i).overlaps(span)) {
        facts.add(
            new WordFacts(
                words.span(i, i),
                words.form(i),
                TriggerWords.facts(words.facts(i)),
                recognizer.label(i),
                recognizer.points(i)));
      }
    }
    return new NameExplanation(span, facts, names);
  }
}
