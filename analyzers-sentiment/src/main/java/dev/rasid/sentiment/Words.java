package dev.rasid.sentiment;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of an article, each with the name that it is part of. */
final class Words {
  /** Marks of quotations; reversed guillemets are common enough. */
  private static final String QUOTES = "«»“”„‟\"”";

  private static final int LONGEST_PROCLITICS = 16;
  private static final int PREPOSITION_SHIFT = 16;

  /** Roles of parts before which nothing is cut off. */
  private static final int ENDINGS = bit(SegmentRole.STEM) | bit(SegmentRole.PRONOUN);

  private final String text;
  private final Layer<Token> tokens;
  private final @Nullable Layer<Morphology> morphology;
  private final String[] keys;
  private final byte[] kinds;

  /** Made when they are first asked for, since many rules ask for the same. */
  private final @Nullable String[] stems;

  private final @Nullable String[] lemmas;

  /** A bit for each role of a word's parts, and the preposition on it from bit 16 on. */
  private final int[] parts;

  private final List<Unit> units = new ArrayList<>();
  private final int[] unitAt;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  Words(AnalysisContext context) {
    text = context.article().text();
    tokens = context.get(Token.KEY);
    morphology = context.find(Morphology.KEY).filter(m -> m.size() == tokens.size()).orElse(null);
    keys = new String[tokens.size()];
    kinds = new byte[tokens.size()];
    stems = new String[tokens.size()];
    lemmas = new String[tokens.size()];
    parts = new int[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      Token token = tokens.get(i).value();
      keys[i] = token.key();
      kinds[i] =
          (byte)
              (token.kind() == TokenKind.WORD ? 1 : token.kind() == TokenKind.PUNCTUATION ? 2 : 0);
    }
    unitAt = new int[keys.length];
    Arrays.fill(unitAt, -1);
    context.find(Entity.KEY).ifPresent(this::know);
    nameTokens(context.get(Mention.KEY), context.find(Reference.KEY).orElse(Layer.empty()));
  }

  private void know(Layer<Entity> layer) {
    for (Annotation<Entity> one : layer) {
      Entity entity = one.value();
      entities.putIfAbsent(entity.id(), entity);
      if (entity.subtype().filter("country"::equals).isPresent()) {
        entity.country().ifPresent(code -> countries.putIfAbsent(code, entity.id()));
      }
    }
  }

  /** Of names that overlap, the one that starts first counts, and of these the longest. */
  private void nameTokens(Layer<Mention> mentions, Layer<Reference> references) {
    List<Annotation<?>> all = new ArrayList<>(mentions.asList());
    all.addAll(references.asList());
    all.sort(
        Comparator.<Annotation<?>>comparingInt(Annotation::start)
            .thenComparingInt(one -> -one.end()));
    int token = 0;
    for (Annotation<?> one : all) {
      while (token < size() && tokens.end(token) <= one.start()) {
        token++;
      }
      if (token == size()) {
        return;
      }
      if (one.span().isEmpty() || unitAt[token] >= 0 || tokens.start(token) >= one.end()) {
        continue;
      }
      int last = token;
      while (last + 1 < size() && tokens.start(last + 1) < one.end()) {
        last++;
      }
      int from = tokens.start(token);
      int to = Math.max(from, Math.min(one.start(), from + LONGEST_PROCLITICS));
      String before = text.substring(from, to);
      if (before.startsWith("#")) {
        before = before.substring(1);
      }
      addUnit(unit(one, token, last, Folding.key(before)));
    }
  }

  private Unit unit(Annotation<?> one, int first, int last, String proclitics) {
    if (one.value() instanceof Mention mention) {
      return new Unit(
          Unit.Kind.NAME, mention.type(), mention.entity(), one.span(), first, last, proclitics);
    }
    Reference reference = (Reference) one.value();
    Entity entity = entities.get(reference.entity());
    EntityType type =
        entity != null
            ? entity.type()
            : reference.kind() == Reference.Kind.ROLE ? EntityType.PER : EntityType.ORG;
    String before = proclitics;
    if (before.isEmpty() && reference.kind() != Reference.Kind.NATIONALITY) {
      before = joined(first, one.start());
    }
    return new Unit(
        Unit.Kind.valueOf(reference.kind().name()),
        type,
        reference.entity(),
        one.span(),
        first,
        last,
        before);
  }

  /** What a word has before its stem, where the span of a reference does not tell. */
  private String joined(int token, int start) {
    return tokens.start(token) < start
        ? Folding.key(text.substring(tokens.start(token), start))
        : "";
  }

  void addUnit(Unit unit) {
    Arrays.fill(unitAt, unit.first(), unit.last() + 1, units.size());
    units.add(unit);
  }

  int size() {
    return keys.length;
  }

  String text() {
    return text;
  }

  Span span(int token) {
    return new Span(tokens.start(token), tokens.end(token));
  }

  int start(int token) {
    return tokens.start(token);
  }

  int end(int token) {
    return tokens.end(token);
  }

  Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last));
  }

  /** The same without conjunctions and prepositions on the first word. */
  Span bareSpan(int first, int last) {
    int start = tokens.start(first);
    if (morphology != null) {
      for (Segment segment : morphology.get(first).value().segments()) {
        SegmentRole role = segment.role();
        if (role != SegmentRole.CONJUNCTION && role != SegmentRole.PREPOSITION) {
          break;
        }
        start = segment.span().end();
      }
    }
    return new Span(Math.min(start, tokens.end(last) - 1), tokens.end(last));
  }

  String key(int token) {
    return keys[token];
  }

  /** The word without vowel signs, with its hamzas and dots. */
  String form(int token) {
    return tokens.get(token).value().form();
  }

  boolean isWord(int token) {
    return kinds[token] == 1;
  }

  boolean isPunctuation(int token) {
    return kinds[token] == 2;
  }

  boolean isComma(int token) {
    return keys[token].equals(",") || keys[token].equals("،");
  }

  boolean isDash(int token) {
    return keys[token].equals("-") || keys[token].equals("–") || keys[token].equals("—");
  }

  boolean isQuoteMark(int token) {
    return keys[token].length() == 1 && QUOTES.indexOf(keys[token].charAt(0)) >= 0;
  }

  /** Marks around a name, and the sign of a hashtag, between which and the name nothing stands. */
  boolean isOrnament(int token) {
    return isQuoteMark(token) || keys[token].equals("#");
  }

  boolean isNamed(int token) {
    return unitAt[token] >= 0;
  }

  /** The name that a token is part of; ask {@link #isNamed} first. */
  Unit unit(int token) {
    return units.get(unitAt[token]);
  }

  List<Unit> units() {
    return units;
  }

  /** Tells whether a word has a part, as far as is known. */
  boolean has(int token, SegmentRole role) {
    return (parts(token) & bit(role)) != 0;
  }

  private int parts(int token) {
    if (parts[token] == 0 && morphology != null) {
      parts[token] = readParts(morphology.get(token).value());
    }
    return parts[token];
  }

  private static int bit(SegmentRole role) {
    return switch (role) {
      case STEM -> 1;
      case PRONOUN -> 1 << 1;
      case ARTICLE -> 1 << 2;
      case FUTURE -> 1 << 3;
      case PREPOSITION -> 1 << 4;
      case CONJUNCTION -> 1 << 5;
      case INTERROGATIVE -> 1 << 6;
    };
  }

  private static int readParts(Morphology word) {
    int found = 0;
    int preposition = bit(SegmentRole.PREPOSITION);
    List<Segment> segments = word.segments();
    for (int i = 0; i < segments.size(); i++) { // no iterator for each word of each article
      Segment segment = segments.get(i);
      int bit = bit(segment.role());
      if (bit == preposition && (found & preposition) == 0) {
        found |= segment.form().charAt(0) << PREPOSITION_SHIFT;
      }
      found |= bit;
    }
    return found;
  }

  /** The preposition ب, ل or ك on a word, or 0; without a layer of parts, by its first letters. */
  char preposition(int token) {
    if (isNamed(token) && unit(token).first() == token) {
      String proclitics = unit(token).proclitics();
      char last = proclitics.isEmpty() ? 0 : proclitics.charAt(proclitics.length() - 1);
      return "بلك".indexOf(last) >= 0 ? last : 0;
    }
    return morphology != null
        ? (char) (parts(token) >>> PREPOSITION_SHIFT)
        : FunctionWords.guessedPreposition(keys[token]);
  }

  /** Tells whether و or ف stands on a word. */
  boolean isJoined(int token) {
    if (isNamed(token) && unit(token).first() == token) {
      return unit(token).proclitics().startsWith("و") || unit(token).proclitics().startsWith("ف");
    }
    if (morphology != null) {
      return morphology.get(token).value().segments().get(0).role() == SegmentRole.CONJUNCTION;
    }
    return FunctionWords.isGuessedConjunction(keys[token]);
  }

  /** The key of a word without clitics before it. */
  String stem(int token) {
    String stem = stems[token];
    if (stem == null) {
      stem = makeStem(token);
      stems[token] = stem;
    }
    return stem;
  }

  private String makeStem(int token) {
    String key = keys[token];
    int cut = 0;
    if (morphology != null) {
      if ((parts(token) & ~ENDINGS) == 0) {
        return key;
      }
      for (Segment segment : morphology.get(token).value().segments()) {
        if (segment.role() == SegmentRole.STEM || segment.role() == SegmentRole.PRONOUN) {
          break;
        }
        cut += segment.span().length();
      }
      return cut > 0 && cut < key.length() ? key.substring(cut) : key;
    }
    return FunctionWords.guessedStem(key);
  }

  /** The lemma's key, or the key where lemmas are not known. */
  String lemma(int token) {
    String lemma = lemmas[token];
    if (lemma == null) {
      lemma = morphology == null ? keys[token] : Folding.key(morphology.get(token).value().lemma());
      lemmas[token] = lemma;
    }
    return lemma;
  }

  boolean hasMorphology() {
    return morphology != null;
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The country of an entity, if the article names it. */
  Optional<String> country(String id) {
    return entity(id).flatMap(Entity::country).map(countries::get);
  }

  /** The state that a capital speaks for, or the entity itself. */
  String actor(String id) {
    return entity(id).flatMap(Entity::standsFor).orElse(id);
  }

  /** A town that is no capital acts for nobody. */
  boolean mayAct(Unit unit) {
    if (unit.type() == EntityType.MISC) {
      return false;
    }
    if (unit.type() != EntityType.LOC) {
      return true;
    }
    Entity entity = entities.get(unit.entity());
    return entity == null
        || entity.standsFor().isPresent()
        || entity.subtype().isEmpty()
        || entity.subtype().get().equals("country");
  }
}
