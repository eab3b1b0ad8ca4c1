package dev.rasid.arabic.entities;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.RawToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names as paths of token keys; immutable once built, then safe for any number of threads. */
final class EntityLexicon {
  private final Node root = new Node();

  /** A token of a name, and what is named if the name may end here. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable LexiconEntry entry;

    @Nullable Node next(String key) {
      return next.get(key);
    }

    @Nullable LexiconEntry entry() {
      return entry;
    }
  }

  Node root() {
    return root;
  }

  /** Adds a form unless an entry added before has it; returns the entry that owns the form. */
  LexiconEntry add(String form, LexiconEntry entry) {
    String clean = ArabicNormalizer.clean(form).text();
    List<RawToken> tokens = ArabicTokenizer.tokens(clean);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException(entry.rule() + ": form \"" + form + "\" has no token");
    }
    Node node = root;
    for (RawToken token : tokens) {
      String key = ArabicNormalizer.key(clean.substring(token.start(), token.end()));
      node = node.next.computeIfAbsent(key, any -> new Node());
    }
    if (node.entry == null) {
      node.entry = entry;
    }
    return node.entry;
  }
}
