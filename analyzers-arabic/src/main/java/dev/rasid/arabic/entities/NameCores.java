package dev.rasid.arabic.entities;

import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.Heads;
import dev.rasid.arabic.linking.WordFacts;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes off a name of the lexicon what only says what it is: مدينة حلب is حلب, صحيفة الحياة is
 * الحياة, حزب الله اللبناني is حزب الله.
 *
 * <p>An adjective is taken off only if what is left is a name of the same thing in the lexicon.
 * Immutable.
 */
final class NameCores {
  /** What occupiers and mourners add to places, folded. */
  private static final Set<String> JUDGING =
      Set.of("المحتل", "المحتله", "المحاصر", "المحاصره", "المحرر", "المحرره");

  /** A name: its tokens, the clitics on the first of them, the lexicon's form. */
  record Core(int first, int last, int clitics, int form) {}

  /** The core of a name that was found. */
  Core of(ArticleWords words, LexiconMatcher names, int name) {
    Core core =
        new Core(names.first(name), names.last(name), names.clitics(name), names.form(name));
    if (core.first() < core.last() && !words.isDefinite(core.first())) {
      core = withoutHead(words, names.lexicon(), core);
    }
    if (core.first() < core.last()) {
      core = withoutAdjective(words, names, name, core);
    }
    return core;
  }

  private Core withoutHead(ArticleWords words, EntityLexicon lexicon, Core core) {
    WordFacts head = words.facts(core.first());
    boolean drop =
        switch (lexicon.type(lexicon.candidate(core.form(), 0))) {
          case LOC -> head.place().filter(kind -> !kind.inside() && !isState(kind)).isPresent();
          case ORG ->
              head.organisation()
                  .filter(kind -> !kind.construct() && kind.kind().equals("media"))
                  .isPresent();
          default -> false;
        };
    int first = core.first() + 1;
    int clitics = words.letters()[words.starts()[first]] == '#' ? 1 : 0;
    return drop ? new Core(first, core.last(), clitics, core.form()) : core;
  }

  /** مملكة and the like belong to the name of a state. */
  private static boolean isState(Heads.PlaceHead head) {
    return head.subtype().equals("country");
  }

  private Core withoutAdjective(ArticleWords words, LexiconMatcher names, int name, Core core) {
    EntityLexicon lexicon = names.lexicon();
    boolean drop =
        switch (lexicon.type(lexicon.candidate(core.form(), 0))) {
          case ORG -> !words.facts(core.last()).countries().isEmpty();
          case LOC -> JUDGING.contains(words.key(core.last()));
          default -> false;
        };
    return drop ? shorter(names, name, core) : core;
  }

  private static Core shorter(LexiconMatcher names, int name, Core core) {
    EntityLexicon lexicon = names.lexicon();
    OptionalInt form = names.form(name, core.first(), core.clitics(), core.last() - 1);
    boolean same =
        form.isPresent()
            && lexicon.candidate(form.getAsInt(), 0) == lexicon.candidate(core.form(), 0);
    return same ? new Core(core.first(), core.last() - 1, core.clitics(), form.getAsInt()) : core;
  }
}
