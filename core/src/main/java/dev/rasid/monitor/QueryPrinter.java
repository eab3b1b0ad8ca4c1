package dev.rasid.monitor;

import dev.rasid.monitor.QueryNode.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a query in English keywords, with no parentheses but those it needs. */
final class QueryPrinter {
  private QueryPrinter() {}

  private static final int OR = 0;
  private static final int AND = 1;
  private static final int NOT = 2;
  private static final int PRIMARY = 3;

  static String print(QueryNode node) {
    StringBuilder out = new StringBuilder();
    if (node instanceof QueryNode.Weighted weighted) {
      out.append("threshold ").append(number(weighted.threshold())).append(':');
      for (QueryNode.Weight clause : weighted.clauses()) {
        out.append(' ');
        print(clause.part(), PRIMARY, out);
        out.append('^').append(number(clause.weight()));
      }
    } else {
      print(node, OR, out);
    }
    return out.toString();
  }

  static String number(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** How tightly a node binds. */
  private static int level(QueryNode node) {
    if (node instanceof QueryNode.Any) {
      return OR;
    }
    if (node instanceof QueryNode.All) {
      return AND;
    }
    return node instanceof QueryNode.Not || node instanceof QueryNode.Near ? NOT : PRIMARY;
  }

  private static void print(QueryNode node, int within, StringBuilder out) {
    boolean group = level(node) < within;
    out.append(group ? "(" : "");
    if (node instanceof Word word) {
      out.append(word(word));
    } else if (node instanceof QueryNode.Phrase phrase) {
      out.append(phrase(phrase));
    } else if (node instanceof QueryNode.Any any) {
      join(any.parts(), " OR ", AND, out);
    } else if (node instanceof QueryNode.All all) {
      join(all.parts(), " AND ", NOT, out);
    } else if (node instanceof QueryNode.Not not) {
      out.append("NOT ");
      print(not.part(), not.part() instanceof QueryNode.Near ? NOT : PRIMARY, out);
    } else if (node instanceof QueryNode.Near near) {
      print(near.left(), PRIMARY, out);
      out.append(' ').append(operator(near)).append(' ');
      print(near.right(), PRIMARY, out);
    } else if (node instanceof QueryNode.InZone in) {
      out.append(prefix(in));
      print(in.part(), PRIMARY, out);
    } else if (node instanceof QueryNode.InQuote in) {
      out.append("quote:(");
      print(in.part(), OR, out);
      out.append(')');
    } else if (node instanceof QueryNode.Named named) {
      out.append(named(named));
    } else if (node instanceof QueryNode.StanceIs stance) {
      out.append(stance(stance));
    }
    out.append(group ? ")" : "");
  }

  private static void join(List<QueryNode> parts, String with, int within, StringBuilder out) {
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : with);
      print(parts.get(i), within, out);
    }
  }

  static String operator(QueryNode.Near near) {
    return "NEAR/" + near.words() + (near.ordered() ? "f" : "");
  }

  static String prefix(QueryNode.InZone in) {
    return switch (in.zone()) {
      case HEADLINE -> "title:";
      default -> "zone:" + Keywords.name(in.zone()) + ":";
    };
  }

  private static String named(QueryNode.Named named) {
    String field =
        switch (named.field()) {
          case ENTITY -> "entity:";
          case SPEAKER -> "speaker:";
          case OUTLET -> "outlet:";
        };
    return field + value(named.value());
  }

  private static String value(String value) {
    boolean bare =
        value
            .chars()
            .allMatch(
                c ->
                    Character.isLetterOrDigit(c)
                        || c == '-'
                        || c == '_'
                        || c == '.'
                        || c == ':'
                        || c == '/'
                        || c == '#');
    return bare ? value : quote(value);
  }

  private static String stance(QueryNode.StanceIs stance) {
    String side =
        switch (stance.side()) {
          case ANY -> "";
          case AGAINST -> "=against";
          case FAVOR -> "=favor";
        };
    return "stance(" + holder(stance.holder()) + "→" + holder(stance.target()) + ")" + side;
  }

  private static String holder(Optional<String> name) {
    return name.map(
            given -> given.contains("->") || !value(given).equals(given) ? quote(given) : given)
        .orElse("*");
  }

  /** A name in marks that it does not have itself. */
  private static String quote(String text) {
    if (text.indexOf('"') < 0) {
      return '"' + text + '"';
    }
    return text.indexOf('»') < 0 ? '«' + text + '»' : '“' + text + '”';
  }

  static String word(Word word) {
    boolean bare =
        word.text().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
            && !Keywords.isReserved(word.text());
    boolean tag = word.text().startsWith("#");
    String text = bare || tag ? word.text() : quote(word.text());
    return switch (word.form()) {
      case TOLERANT -> text;
      case EXACT -> "=" + text;
      case PREFIX -> bare || tag ? text + "*" : quote(word.text() + "*");
    };
  }

  private static String phrase(QueryNode.Phrase phrase) {
    String words =
        phrase.words().stream()
            .map(word -> word.text() + (word.form() == QueryNode.Form.PREFIX ? "*" : ""))
            .collect(Collectors.joining(" "));
    return (phrase.exact() ? "=" : "") + quote(words);
  }
}
