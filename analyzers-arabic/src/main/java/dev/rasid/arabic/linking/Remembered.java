package dev.rasid.arabic.linking;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was made of the names met last, bounded in number. Safe for use by several threads. */
final class Remembered<T> {
  /** When so many are kept, all are forgotten. */
  private static final int MOST = 1 << 14;

  private final ConcurrentHashMap<String, T> made = new ConcurrentHashMap<>();

  /** Returns what a pure function makes of a name. */
  T get(String name, Function<String, T> function) {
    T known = made.get(name);
    if (known != null) {
      return known;
    }
    T result = function.apply(name);
    if (made.size() >= MOST) {
      made.clear();
    }
    made.put(name, result);
    return result;
  }
}
