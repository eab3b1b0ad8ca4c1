package dev.rasid.monitor;

import dev.rasid.monitor.QueryToken.Kind;
import java.util.Optional;
import java.util.Set;

/** Takes a query apart, one piece after the other. */
final class QueryLexer {
  static final int MAX_NEAR = 200;

  private static final Set<String> FIELDS =
      Set.of("title", "zone", "outlet", "entity", "speaker", "quote");
  private static final String OPENING = "\"“«";
  private static final String CLOSING = "\"”»";

  private final String query;
  private final Keywords keywords;
  private int at;

  QueryLexer(String query, Keywords keywords) {
    this.query = query;
    this.keywords = keywords;
  }

  QueryToken next() {
    skipSpace();
    if (at == query.length()) {
      return QueryToken.of(Kind.END, "", at, at);
    }
    int start = at;
    char c = query.charAt(at);
    if (c == '(' || c == ')') {
      at++;
      return QueryToken.of(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), start, at);
    }
    if (c == '^') {
      at++;
      return weight(start);
    }
    boolean exact = c == '=';
    if (exact) {
      at++;
    }
    if (at < query.length() && OPENING.indexOf(query.charAt(at)) >= 0) {
      String text = quoted();
      return new QueryToken(Kind.PHRASE, text, start, at, 0, exact);
    }
    return bare(start, exact);
  }

  private QueryToken bare(int start, boolean exact) {
    int from = at;
    String chunk = chunk();
    if (exact) {
      if (chunk.isEmpty()) {
        throw error(start, at, "a word or phrase behind =", "write =\"كلمة\" or leave = out");
      }
      refuseForeignSyntax(from, chunk);
      if (at < query.length() && query.charAt(at) == '*') {
        throw error(at, at + 1, "whole words behind =", "take = or * out: = asks for whole words");
      }
      return new QueryToken(Kind.WORD, chunk, start, at, 0, true);
    }
    if (at < query.length() && query.charAt(at) == '*') {
      at++;
      return QueryToken.of(Kind.PREFIX, chunk, start, at);
    }
    if (at < query.length() && query.charAt(at) == ':' && isField(chunk)) {
      at++;
      return QueryToken.of(Kind.FIELD, keywords.field(chunk), start, at);
    }
    if (at < query.length() && query.charAt(at) == ':') {
      chunk = withColons(start);
    }
    if (at < query.length() && query.charAt(at) == '(' && keywords.field(chunk).equals("stance")) {
      return QueryToken.of(Kind.FIELD, "stance", start, at);
    }
    return operator(chunk, start).orElseGet(() -> word(start));
  }

  private QueryToken word(int start) {
    String chunk = query.substring(start, at);
    if (chunk.isEmpty()) {
      at++;
      throw error(start, at, "a word, phrase or field", "take the sign out");
    }
    refuseForeignSyntax(start, chunk);
    return QueryToken.of(Kind.WORD, chunk, start, at);
  }

  private Optional<QueryToken> operator(String chunk, int start) {
    int slash = chunk.indexOf('/');
    String name = keywords.operator(slash < 0 ? chunk : chunk.substring(0, slash));
    if (name.equals("NEAR")) {
      return Optional.of(near(slash < 0 ? "" : chunk.substring(slash + 1), start));
    }
    if (slash >= 0) {
      return Optional.empty();
    }
    return switch (name) {
      case "AND" -> Optional.of(QueryToken.of(Kind.AND, name, start, at));
      case "OR" -> Optional.of(QueryToken.of(Kind.OR, name, start, at));
      case "NOT" -> Optional.of(QueryToken.of(Kind.NOT, name, start, at));
      default -> Optional.empty();
    };
  }

  private QueryToken near(String distance, int start) {
    String digits = WordFold.key(distance);
    boolean ordered = digits.endsWith("f") || digits.endsWith("م");
    if (ordered) {
      digits = digits.substring(0, digits.length() - 1);
    }
    boolean isNumber = digits.length() <= 4 && !digits.isEmpty();
    for (int i = 0; i < digits.length(); i++) {
      isNumber &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    int words = isNumber ? Integer.parseInt(digits) : -1;
    if (words < 0 || words > MAX_NEAR) {
      throw error(
          start,
          at,
          "NEAR/n or NEAR/nf with n from 0 to " + MAX_NEAR,
          "write NEAR/5 for at most 5 words between, NEAR/5f if the left one comes first");
    }
    return new QueryToken(Kind.NEAR, "NEAR", start, at, words, ordered);
  }

  private QueryToken weight(int start) {
    Optional<Double> weight = number(chunk());
    if (weight.isEmpty()) {
      throw error(start, at, "a number behind ^", "write a weight such as ^4 or ^-2.5");
    }
    return new QueryToken(Kind.WEIGHT, "^", start, at, weight.get(), false);
  }

  /** Reads a threshold at the start of a query: {@code threshold 10:}. */
  Optional<Double> threshold() {
    skipSpace();
    int start = at;
    String name = keywords.field(chunk());
    skipSpace();
    int from = at;
    boolean numeric = at < query.length() && Character.isDigit(query.charAt(at));
    if (!name.equals("threshold") || !numeric) {
      refuseThresholdWithoutNumber(name, from);
      at = start;
      return Optional.empty();
    }
    Optional<Double> number = number(chunk());
    if (number.isEmpty() || number.get() <= 0) {
      throw error(from, at, "a threshold above 0", "write threshold 10: word^6 word^4");
    }
    skipSpace();
    if (at == query.length() || query.charAt(at) != ':') {
      throw error(at, endOfPiece(), "a colon behind the threshold", "write threshold 10: …");
    }
    at++;
    return number;
  }

  /** A colon makes it a threshold, unless what is before it names a field. */
  private void refuseThresholdWithoutNumber(String name, int from) {
    if (name.equals("threshold")) {
      String given = chunk();
      if (at < query.length()
          && query.charAt(at) == ':'
          && !FIELDS.contains(keywords.field(given))) {
        throw error(
            from,
            given.isEmpty() ? at + 1 : at,
            "a number behind threshold",
            "write threshold 10: word^6 word^4");
      }
    }
  }

  private static Optional<Double> number(String text) {
    String digits = WordFold.key(text);
    boolean plain = !digits.isEmpty() && digits.length() <= 20;
    int dots = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      dots += c == '.' ? 1 : 0;
      plain &= (c >= '0' && c <= '9') || (c == '.' && dots == 1) || (c == '-' && i == 0);
    }
    boolean hasDigit = digits.chars().anyMatch(c -> c >= '0' && c <= '9');
    return plain && hasDigit ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
  }

  /** Reads what stands behind the name of a field as it is: an id, or a name in quotes. */
  QueryToken value() {
    skipSpace();
    int start = at;
    if (at < query.length() && OPENING.indexOf(query.charAt(at)) >= 0) {
      String text = quoted();
      return QueryToken.of(Kind.PHRASE, text, start, at);
    }
    while (at < query.length() && !endsValue(query.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw error(
          start,
          endOfPiece(),
          "an id, or a name in quotes",
          "write entity:nato or entity:\"حلف الأطلسي\", and OR between several of them");
    }
    return QueryToken.of(Kind.WORD, query.substring(start, at), start, at);
  }

  /** Reads the name of a zone and the colon behind it. */
  QueryToken zone() {
    skipSpace();
    int start = at;
    String name = chunk();
    if (at == query.length() || query.charAt(at) != ':') {
      throw error(start, endOfPiece(), "a zone and a colon", "write zone:lead:word");
    }
    at++;
    return QueryToken.of(Kind.WORD, name, start, at);
  }

  /** Reads an operand of {@code stance( )} and what ends it: an arrow or the parenthesis. */
  QueryToken stanceOperand(boolean holder) {
    skipSpace();
    int start = at;
    String text;
    if (at < query.length() && OPENING.indexOf(query.charAt(at)) >= 0) {
      text = quoted().strip();
    } else {
      while (at < query.length() && query.charAt(at) != ')' && !atArrow()) {
        at++;
      }
      text = query.substring(start, at).strip();
    }
    int end = at;
    skipSpace();
    boolean arrow = at < query.length() && atArrow();
    boolean closed = at < query.length() && query.charAt(at) == ')';
    if (text.isEmpty() || (holder ? !arrow : !closed)) {
      throw error(
          holder ? Math.min(at, query.length()) : start,
          endOfPiece(),
          holder ? "holder→target" : "a target and )",
          "write stance(a→b)=against or stance(*->b)=favor");
    }
    at += query.startsWith("->", at) ? 2 : 1;
    return QueryToken.of(Kind.WORD, text, start, end);
  }

  /** Reads {@code (} behind stance. */
  void openStance() {
    at++;
  }

  /** Reads the value behind {@code stance(…)=}, or nothing if there is no sign. */
  Optional<QueryToken> stanceSide() {
    if (at == query.length() || query.charAt(at) != '=') {
      return Optional.empty();
    }
    at++;
    int start = at;
    String side = keywords.value(chunk());
    return Optional.of(QueryToken.of(Kind.WORD, side, start, at));
  }

  private boolean atArrow() {
    return query.charAt(at) == '→' || query.startsWith("->", at);
  }

  private static boolean endsValue(char c) {
    return QueryWords.isSpace(c) || c == '(' || c == ')' || c == '^' || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  private String chunk() {
    int start = at;
    while (at < query.length()
        && !endsValue(query.charAt(at))
        && query.charAt(at) != ':'
        && query.charAt(at) != '*') {
      at++;
    }
    return query.substring(start, at);
  }

  /** A word with colons in it, such as a time. */
  private String withColons(int start) {
    while (at < query.length() && query.charAt(at) == ':') {
      at++;
      chunk();
    }
    return query.substring(start, at);
  }

  private boolean isField(String chunk) {
    String name = keywords.field(chunk);
    if (FIELDS.contains(name)) {
      return true;
    }
    boolean word = !chunk.isEmpty() && chunk.chars().allMatch(Character::isLetter);
    if (word && !QueryWords.isSpace(query.charAt(at))) {
      throw error(
          at - chunk.length(),
          at,
          "a field: title, zone, outlet, entity, speaker, quote or stance( )",
          keywords == Keywords.ENGLISH && !Keywords.ARABIC.field(chunk).equals(chunk)
              ? "read the query with Arabic keywords"
              : "if this is text, put it in quotes");
    }
    return false;
  }

  private String quoted() {
    int start = at;
    char close = CLOSING.charAt(OPENING.indexOf(query.charAt(at)));
    int end = query.indexOf(close, at + 1);
    if (end < 0) {
      at = query.length();
      throw new WatchlistSyntaxException(
          start,
          "a quotation mark that is not closed",
          "a closing " + close,
          "put " + close + " behind the last word of the phrase");
    }
    at = end + 1;
    return query.substring(start + 1, end);
  }

  /** Names what other systems write. */
  private void refuseForeignSyntax(int start, String chunk) {
    char first = chunk.charAt(0);
    String rest = chunk.substring(1);
    if (first == '-' && !rest.isEmpty() && Character.isLetter(rest.charAt(0))) {
      throw error(start, at, "a word, phrase or field", "write NOT " + rest);
    }
    if (first == '+' && !rest.isEmpty()) {
      throw error(start, at, "a word, phrase or field", "write AND " + rest);
    }
    if (first == '~') {
      throw error(start, at, "an operator or the end", "write one NEAR/5 another");
    }
    if (chunk.startsWith("&&") || chunk.startsWith("||")) {
      throw error(start, at, "an operator", first == '&' ? "write AND" : "write OR");
    }
  }

  private int endOfPiece() {
    int end = at;
    while (end < query.length() && !QueryWords.isSpace(query.charAt(end))) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    while (at < query.length() && QueryWords.isSpace(query.charAt(at))) {
      at++;
    }
  }

  private WatchlistSyntaxException error(int start, int end, String expected, String fix) {
    return new WatchlistSyntaxException(start, found(start, end), expected, fix);
  }

  /** What a range of the query says, cut if it is long. */
  String found(int start, int end) {
    if (start >= query.length()) {
      return "the end";
    }
    String text = query.substring(start, Math.max(start, Math.min(end, query.length())));
    return text.isEmpty()
        ? "nothing"
        : "\"" + (text.length() <= 40 ? text : text.substring(0, 39) + "…") + "\"";
  }
}
