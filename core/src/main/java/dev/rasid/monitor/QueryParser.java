package dev.rasid.monitor;

import dev.rasid.annotation.Zone;
import dev.rasid.monitor.QueryNode.Word;
import dev.rasid.monitor.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query: OR of ANDs of NOTs of NEARs, of words, phrases, fields and groups. Recursion is
 * bounded by the depth of groups and fields.
 */
final class QueryParser {
  static final int MAX_LENGTH = 1_000_000;
  static final int MAX_DEPTH = 100;
  private static final int MIN_PREFIX = 2;

  private final QueryLexer lexer;
  private final Keywords keywords;
  private final UnaryOperator<Word> words;
  private QueryToken token;
  private int depth;

  /** The zone that a field around asks for, if one does. */
  private @Nullable Zone around;

  private int firstNot = -1;

  private QueryParser(String query, Keywords keywords, UnaryOperator<Word> words) {
    this.lexer = new QueryLexer(query, keywords);
    this.keywords = keywords;
    this.words = words;
    this.token = QueryToken.of(Kind.END, "", 0, 0);
  }

  /** Parses; equal words go through {@code words}, which may return one for all of them. */
  static QueryNode parse(String query, Keywords keywords, UnaryOperator<Word> words) {
    if (query.length() > MAX_LENGTH) {
      throw new WatchlistSyntaxException(
          MAX_LENGTH,
          "a query of " + query.length() + " characters",
          "at most " + MAX_LENGTH,
          "split it in several queries");
    }
    return new QueryParser(query, keywords, words).query();
  }

  private QueryNode query() {
    Optional<Double> threshold = lexer.threshold();
    token = lexer.next();
    QueryNode node = threshold.isPresent() ? weighted(threshold.get()) : or();
    if (!token.is(Kind.END)) {
      throw unexpected();
    }
    if (!QueryNode.isRequiring(node)) {
      throw new WatchlistSyntaxException(
          Math.max(firstNot, 0),
          "a query that holds without any of its words",
          "something that an article must have",
          "join NOT to it with AND: word AND NOT word");
    }
    return node;
  }

  private QueryNode weighted(double threshold) {
    List<QueryNode.Weight> clauses = new ArrayList<>();
    double most = 0;
    while (!token.is(Kind.END)) {
      refuseOperators();
      QueryNode part = primary();
      if (!token.is(Kind.WEIGHT)) {
        throw expected(
            "a weight behind every clause", "write ^4, or ^-4 for what speaks against it");
      }
      double weight = token.number();
      most += Math.max(0, weight);
      token = lexer.next();
      clauses.add(new QueryNode.Weight(part, weight));
    }
    if (clauses.isEmpty()) {
      throw expected("clauses with weights", "write threshold 10: word^6 \"a phrase\"^4");
    }
    if (most < threshold) {
      throw new WatchlistSyntaxException(
          0,
          "weights above 0 whose sum is " + QueryPrinter.number(most),
          "a sum that can reach the threshold of " + QueryPrinter.number(threshold),
          "lower the threshold or raise weights");
    }
    return new QueryNode.Weighted(threshold, clauses);
  }

  private void refuseOperators() {
    boolean operator =
        token.is(Kind.AND) || token.is(Kind.OR) || token.is(Kind.NOT) || token.is(Kind.NEAR);
    if (operator) {
      throw expected(
          "a clause and its weight",
          token.is(Kind.NOT)
              ? "give what speaks against it a negative weight"
              : "put operators in parentheses: (a AND b)^4");
    }
  }

  private QueryNode or() {
    List<QueryNode> parts = new ArrayList<>();
    addFlat(and(), QueryNode.Any.class, parts);
    while (token.is(Kind.OR)) {
      token = lexer.next();
      addFlat(and(), QueryNode.Any.class, parts);
    }
    return parts.size() == 1 ? parts.get(0) : new QueryNode.Any(parts);
  }

  private QueryNode and() {
    List<QueryNode> parts = new ArrayList<>();
    addFlat(not(), QueryNode.All.class, parts);
    while (token.is(Kind.AND) || token.is(Kind.NOT)) {
      if (token.is(Kind.AND)) {
        token = lexer.next();
      }
      addFlat(not(), QueryNode.All.class, parts);
    }
    return parts.size() == 1 ? parts.get(0) : new QueryNode.All(parts);
  }

  private static void addFlat(QueryNode node, Class<?> same, List<QueryNode> parts) {
    if (same == QueryNode.Any.class && node instanceof QueryNode.Any any) {
      parts.addAll(any.parts());
    } else if (same == QueryNode.All.class && node instanceof QueryNode.All all) {
      parts.addAll(all.parts());
    } else {
      parts.add(node);
    }
  }

  private QueryNode not() {
    boolean negative = false;
    while (token.is(Kind.NOT)) {
      firstNot = firstNot < 0 ? token.start() : firstNot;
      negative = !negative;
      token = lexer.next();
    }
    QueryNode part = near();
    if (!negative) {
      return part;
    }
    return part instanceof QueryNode.Not not ? not.part() : new QueryNode.Not(part);
  }

  private QueryNode near() {
    QueryToken start = token;
    QueryNode left = primary();
    if (!token.is(Kind.NEAR)) {
      return left;
    }
    QueryToken near = token;
    requireWords(left, start);
    token = lexer.next();
    start = token;
    QueryNode right = primary();
    requireWords(right, start);
    if (token.is(Kind.NEAR)) {
      throw expected("another operator or the end", "join two of them: a NEAR/5 b AND b NEAR/5 c");
    }
    return new QueryNode.Near(left, right, (int) near.number(), near.flag());
  }

  private void requireWords(QueryNode node, QueryToken start) {
    boolean isWords =
        node instanceof Word
            || node instanceof QueryNode.Phrase
            || (node instanceof QueryNode.Any any
                && any.parts().stream()
                    .allMatch(one -> one instanceof Word || one instanceof QueryNode.Phrase));
    if (!isWords) {
      throw new WatchlistSyntaxException(
          start.start(),
          lexer.found(start.start(), start.end()),
          "a word, a phrase or a group of them with OR on either side of NEAR",
          "write (a OR \"b c\") NEAR/5 d");
    }
  }

  private QueryNode primary() {
    QueryToken start = token;
    switch (start.kind()) {
      case WORD, PREFIX, PHRASE -> {
        QueryNode words = words(start);
        token = lexer.next();
        return words;
      }
      case OPEN -> {
        return group(start);
      }
      case FIELD -> {
        return field(start);
      }
      default -> throw expected("a word, phrase, field or (", missing(start));
    }
  }

  private static String missing(QueryToken token) {
    return switch (token.kind()) {
      case END -> "end the query with a word, or take the last operator out";
      case CLOSE -> "put something in front of ), or take it out";
      case WEIGHT -> "put the weight behind a clause";
      default -> "put a word in front of the operator";
    };
  }

  private QueryNode group(QueryToken open) {
    enter(open);
    token = lexer.next();
    QueryNode inside = or();
    if (!token.is(Kind.CLOSE)) {
      throw token.is(Kind.END)
          ? expected(") for the ( at position " + open.start(), "close the parenthesis")
          : unexpected();
    }
    depth--;
    token = lexer.next();
    return inside;
  }

  private void enter(QueryToken at) {
    if (++depth > MAX_DEPTH) {
      throw new WatchlistSyntaxException(
          at.start(),
          "nesting deeper than " + MAX_DEPTH,
          "at most " + MAX_DEPTH + " levels",
          "take parentheses out that change nothing");
    }
  }

  private QueryNode field(QueryToken name) {
    return switch (name.text()) {
      case "entity" -> named(QueryNode.Field.ENTITY);
      case "speaker" -> named(QueryNode.Field.SPEAKER);
      case "outlet" -> named(QueryNode.Field.OUTLET);
      case "stance" -> stance();
      case "zone" -> inZone(name);
      case "title" -> inZone(name, Zone.HEADLINE);
      default -> new QueryNode.InQuote(inside(name));
    };
  }

  private QueryNode inside(QueryToken name) {
    enter(name);
    token = lexer.next();
    QueryNode inside = primary();
    depth--;
    return inside;
  }

  private QueryNode inZone(QueryToken name) {
    QueryToken zone = lexer.zone();
    Optional<Zone> found = keywords.zone(zone.text());
    if (found.isEmpty()) {
      throw new WatchlistSyntaxException(
          zone.start(),
          lexer.found(zone.start(), zone.end() - 1),
          "headline, dateline, lead or body: text that is an article's own",
          "write zone:lead:word");
    }
    return inZone(name, found.get());
  }

  private QueryNode inZone(QueryToken name, Zone zone) {
    Zone outer = around;
    if (outer != null && outer != zone) {
      throw new WatchlistSyntaxException(
          name.start(),
          "%s inside of %s, which never holds".formatted(word(zone), word(outer)),
          "one zone, as no word stands in two",
          "join them with AND, as in title:a AND zone:lead:b");
    }
    around = zone;
    QueryNode node = new QueryNode.InZone(zone, inside(name));
    around = outer;
    return node;
  }

  private static String word(Zone zone) {
    return zone.name().toLowerCase(Locale.ROOT);
  }

  private QueryNode named(QueryNode.Field field) {
    QueryToken value = lexer.value();
    String name = name(value);
    token = lexer.next();
    return new QueryNode.Named(field, name, nameKey(name));
  }

  private String name(QueryToken value) {
    String name = String.join(" ", QueryWords.pieces(value.text()));
    if (name.isEmpty()) {
      throw new WatchlistSyntaxException(
          value.start(), "an empty name", "an id or a name", "write entity:nato");
    }
    return name;
  }

  /** How names and ids are compared. */
  static String nameKey(String name) {
    return WordFold.key(WordFold.clean(name));
  }

  private QueryNode stance() {
    lexer.openStance();
    String holder = name(lexer.stanceOperand(true));
    String target = name(lexer.stanceOperand(false));
    Optional<QueryToken> side = lexer.stanceSide();
    QueryNode.Side where = side.isPresent() ? side(side.get()) : QueryNode.Side.ANY;
    token = lexer.next();
    return new QueryNode.StanceIs(unlessAny(holder), unlessAny(target), where);
  }

  private QueryNode.Side side(QueryToken side) {
    return switch (side.text()) {
      case "against" -> QueryNode.Side.AGAINST;
      case "favor" -> QueryNode.Side.FAVOR;
      default ->
          throw new WatchlistSyntaxException(
              side.start(),
              lexer.found(side.start(), side.end()),
              "against or favor",
              "write stance(a→b)=against, or leave = out for either");
    };
  }

  private static Optional<String> unlessAny(String name) {
    return name.equals("*") ? Optional.empty() : Optional.of(name);
  }

  private QueryNode words(QueryToken from) {
    boolean prefix = from.is(Kind.PREFIX);
    String clean = WordFold.clean(from.text());
    List<Word> split = new ArrayList<>();
    if (from.is(Kind.PHRASE)) {
      for (String piece : QueryWords.pieces(clean)) {
        boolean star = piece.endsWith("*") && piece.length() > 1;
        addWords(star ? piece.substring(0, piece.length() - 1) : piece, star, from, split);
      }
    } else {
      addWords(clean, prefix, from, split);
    }
    if (split.isEmpty()) {
      throw expected("letters or digits", "take it out: signs are not searched");
    }
    return split.size() == 1 ? split.get(0) : new QueryNode.Phrase(split);
  }

  private void addWords(String clean, boolean prefix, QueryToken from, List<Word> to) {
    List<String> split = QueryWords.split(clean);
    for (int i = 0; i < split.size(); i++) {
      String text = split.get(i);
      boolean last = prefix && i == split.size() - 1;
      if (last && (from.flag() || text.length() < MIN_PREFIX)) {
        throw expected(
            from.flag() ? "whole words behind =" : "at least " + MIN_PREFIX + " letters before *",
            from.flag() ? "take = or * out" : "write a longer beginning");
      }
      QueryNode.Form form =
          last
              ? QueryNode.Form.PREFIX
              : from.flag() ? QueryNode.Form.EXACT : QueryNode.Form.TOLERANT;
      to.add(words.apply(new Word(text, WordFold.key(text), form)));
    }
  }

  private WatchlistSyntaxException unexpected() {
    return switch (token.kind()) {
      case CLOSE -> expected("an operator or the end", "take ) out, or put ( in front");
      case WEIGHT ->
          expected("an operator or the end", "weights need a threshold: threshold 10: word^6 …");
      default ->
          expected(
              "AND, OR, NOT, NEAR/n or the end",
              "put an operator between, or quotes around a phrase" + lowerCase(token.text()));
    };
  }

  private static String lowerCase(String word) {
    boolean operator =
        word.equals("and") || word.equals("or") || word.equals("not") || word.startsWith("near/");
    return operator
        ? "; operators are written in capitals"
        : Keywords.ARABIC.operator(word).equals(word)
            ? ""
            : "; Arabic operators are read only with Arabic keywords";
  }

  private WatchlistSyntaxException expected(String what, String fix) {
    return new WatchlistSyntaxException(
        token.start(), lexer.found(token.start(), token.end()), what, fix);
  }
}
