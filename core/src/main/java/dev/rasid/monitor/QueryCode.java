package dev.rasid.monitor;

import dev.rasid.monitor.QueryNode.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Writes queries as numbers, one behind the other: of each part what it is and its length, then its
 * atoms or the parts inside.
 */
final class QueryCode {
  static final int WORD = 0;
  static final int PHRASE = 1;
  static final int ALL = 2;
  static final int ANY = 3;
  static final int NOT = 4;
  static final int NEAR = 5;
  static final int ZONE = 6;
  static final int QUOTE = 7;
  static final int SPEAKER = 8;
  static final int STANCE = 9;
  static final int WEIGHTED = 10;

  private static final int KIND_BITS = 4;

  private final Vocabulary vocabulary;
  private int[] code = new int[64];
  private int size;

  QueryCode(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static int kind(int header) {
    return header & ((1 << KIND_BITS) - 1);
  }

  static int length(int header) {
    return header >>> KIND_BITS;
  }

  /** Numbers all atoms of a query. */
  static void collect(QueryNode node, Vocabulary.Builder to) {
    if (node instanceof Word word) {
      to.add(word);
    } else if (node instanceof QueryNode.Named named) {
      to.add(field(named.field()), named.key());
    } else if (node instanceof QueryNode.StanceIs stance) {
      to.add(FieldScan.STANCE, "");
      stance.holder().ifPresent(name -> to.add(FieldScan.HOLDER, QueryParser.nameKey(name)));
      stance.target().ifPresent(name -> to.add(FieldScan.TARGET, QueryParser.nameKey(name)));
    } else {
      parts(node).forEach(part -> collect(part, to));
    }
  }

  /** The parts of a node, in the order of the query. */
  static List<? extends QueryNode> parts(QueryNode node) {
    if (node instanceof QueryNode.Phrase phrase) {
      return phrase.words();
    }
    if (node instanceof QueryNode.All all) {
      return all.parts();
    }
    if (node instanceof QueryNode.Any any) {
      return any.parts();
    }
    if (node instanceof QueryNode.Not not) {
      return List.of(not.part());
    }
    if (node instanceof QueryNode.Near near) {
      return List.of(near.left(), near.right());
    }
    if (node instanceof QueryNode.InZone in) {
      return List.of(in.part());
    }
    if (node instanceof QueryNode.InQuote in) {
      return List.of(in.part());
    }
    if (node instanceof QueryNode.Weighted weighted) {
      return weighted.clauses().stream().map(QueryNode.Weight::part).toList();
    }
    return List.of();
  }

  static String field(QueryNode.Field field) {
    return switch (field) {
      case ENTITY -> FieldScan.ENTITY;
      case SPEAKER -> FieldScan.SPEAKER;
      case OUTLET -> FieldScan.OUTLET;
    };
  }

  /** Writes a query, and returns where it starts. */
  int add(QueryNode node) {
    int start = size;
    write(node);
    return start;
  }

  int[] toArray() {
    return Arrays.copyOf(code, size);
  }

  private void write(QueryNode node) {
    int start = size;
    put(0);
    int kind = content(node);
    code[start] = (size - start) << KIND_BITS | kind;
  }

  private int content(QueryNode node) {
    if (node instanceof Word word) {
      put(vocabulary.atom(word));
      return WORD;
    }
    if (node instanceof QueryNode.Phrase phrase) {
      phrase.words().forEach(word -> put(vocabulary.atom(word)));
      return PHRASE;
    }
    if (node instanceof QueryNode.Named named) {
      put(vocabulary.field(field(named.field()), named.key()));
      return named.field() == QueryNode.Field.SPEAKER ? SPEAKER : WORD;
    }
    if (node instanceof QueryNode.StanceIs stance) {
      put(holder(stance, vocabulary));
      put(target(stance, vocabulary));
      put(stance.side().sign());
      return STANCE;
    }
    if (node instanceof QueryNode.Weighted weighted) {
      put(weighted.threshold());
      for (QueryNode.Weight clause : weighted.clauses()) {
        put(clause.weight());
        write(clause.part());
      }
      return WEIGHTED;
    }
    if (node instanceof QueryNode.Near near) {
      put(near.words() << 1 | (near.ordered() ? 1 : 0));
    } else if (node instanceof QueryNode.InZone in) {
      put(ArticleIndex.zone(in.zone()));
    }
    parts(node).forEach(this::write);
    return node instanceof QueryNode.All
        ? ALL
        : node instanceof QueryNode.Any
            ? ANY
            : node instanceof QueryNode.Not
                ? NOT
                : node instanceof QueryNode.Near
                    ? NEAR
                    : node instanceof QueryNode.InZone ? ZONE : QUOTE;
  }

  /** The atom of the holder, or a negative number for any. */
  static int holder(QueryNode.StanceIs stance, Vocabulary vocabulary) {
    return stance
        .holder()
        .map(name -> vocabulary.field(FieldScan.HOLDER, QueryParser.nameKey(name)))
        .orElse(Vocabulary.NONE);
  }

  /** The atom of the target, or a negative number for any. */
  static int target(QueryNode.StanceIs stance, Vocabulary vocabulary) {
    return stance
        .target()
        .map(name -> vocabulary.field(FieldScan.TARGET, QueryParser.nameKey(name)))
        .orElse(Vocabulary.NONE);
  }

  private void put(double number) {
    long bits = Double.doubleToLongBits(number);
    put((int) (bits >>> 32));
    put((int) bits);
  }

  private void put(int number) {
    if (size == code.length) {
      code = Arrays.copyOf(code, 2 * size);
    }
    code[size++] = number;
  }
}
