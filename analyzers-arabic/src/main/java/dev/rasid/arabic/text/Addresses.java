package dev.rasid.arabic.text;

/**
 * Finds where web and e-mail addresses begin and end; looks no further than the longest host name
 * and the longest local part.
 */
final class Addresses {
  private enum TopLevel {
    GENERIC,
    COUNTRY,
    RESERVED
  }

  private static final WordTable<TopLevel> TOP_LEVEL =
      WordTable.load("top-level-domains.tsv", TopLevel.class);

  /** RFC 1035: a host name has at most 253 characters, a label 63. */
  private static final int LONGEST_HOST = 253;

  private static final int LONGEST_LABEL = 63;

  /** RFC 5321. */
  private static final int LONGEST_LOCAL_PART = 64;

  private static final String NOT_IN_URL = "«»“”\"<>،؛؟";
  private static final String NOT_LAST_IN_URL = ".,;:!?'’*)]";

  private char[] chars = {};
  private int length;

  /** Host names were looked for up to here in vain. */
  private int noHostBefore;

  void reset(char[] text, int textLength) {
    chars = text;
    length = textLength;
    noHostBefore = 0;
  }

  /** The start of the label that ends before {@code dot}, which a host name may begin with. */
  int labelStart(int dot) {
    int start = dot;
    while (start > 0 && dot - start <= LONGEST_LABEL && isHostPart(chars[start - 1])) {
      start--;
    }
    while (start < dot && chars[start] == '-') {
      start++;
    }
    return start;
  }

  /** The end of the address whose first label stands before {@code dot}, or -1 if there is none. */
  int hostAddressEnd(int labelStart, int dot) {
    if (dot < noHostBefore || labelStart == dot) {
      return -1;
    }
    boolean www = dot - labelStart == 3 && matches(labelStart, "www");
    int end = -1;
    int at = dot;
    while (at < length && chars[at] == '.' && at - labelStart < LONGEST_HOST) {
      int label = at + 1;
      at = labelEnd(label);
      if (at == label) {
        break;
      }
      if (www || TOP_LEVEL.get(chars, label, at) != null) {
        end = at;
      }
    }
    boolean mail = at < length && chars[at] == '@';
    if (end < 0 || mail) {
      noHostBefore = at;
      return -1;
    }
    return at == end ? urlEnd(end) : end;
  }

  private int labelEnd(int from) {
    int end = from;
    while (end < length && end - from <= LONGEST_LABEL && isHostPart(chars[end])) {
      end++;
    }
    return end;
  }

  /** Adds port, path and query to a host name that ends here, if it has any. */
  private int urlEnd(int host) {
    if (host + 1 >= length) {
      return host;
    }
    boolean more =
        "/?#".indexOf(chars[host]) >= 0
            || (chars[host] == ':' && chars[host + 1] >= '0' && chars[host + 1] <= '9');
    return more ? urlEnd(host, host) : host;
  }

  /** The end of the address that goes on from here to white space or a sign that no address has. */
  int urlEnd(int from, int atLeast) {
    int end = from;
    int open = 0;
    while (end < length && goesOn(end)) {
      open += chars[end] == '(' ? 1 : chars[end] == ')' ? -1 : 0;
      end++;
    }
    while (end > atLeast && NOT_LAST_IN_URL.indexOf(chars[end - 1]) >= 0) {
      if (chars[end - 1] == ')' && open >= 0) {
        break;
      }
      open += chars[end - 1] == ')' ? 1 : 0;
      end--;
    }
    return end;
  }

  /** Arabic letters are part of a path, but text that is stuck to the address is not. */
  private boolean goesOn(int at) {
    char c = chars[at];
    int type = CharClass.of(c);
    if (type == CharClass.ARABIC) {
      int before = CharClass.of(chars[at - 1]);
      return before != CharClass.LETTER && (before != CharClass.DIGIT || chars[at - 1] >= 0x600);
    }
    return !CharClass.isSpace(c) && type != CharClass.SURROGATE && NOT_IN_URL.indexOf(c) < 0;
  }

  /** Whether {@code ://} behind this word makes it the start of an address. */
  boolean isScheme(int start, int colon) {
    boolean slashes =
        colon + 3 < length
            && chars[colon + 1] == '/'
            && chars[colon + 2] == '/'
            && isHostPart(chars[colon + 3]);
    return slashes
        && ((colon - start == 4 && matches(start, "http"))
            || (colon - start == 5 && matches(start, "https"))
            || (colon - start == 3 && matches(start, "ftp")));
  }

  /** The start of the e-mail address that has its sign here, or the sign if there is none. */
  int localPartStart(int sign) {
    int start = sign;
    while (start > 0 && isLocalPart(chars[start - 1])) {
      start--;
      if (sign - start > LONGEST_LOCAL_PART) {
        return sign;
      }
    }
    while (start < sign && !isAsciiLetterOrDigit(chars[start])) {
      start++;
    }
    return start;
  }

  /** The end of the domain of an e-mail address, or -1 if there is none behind the sign. */
  int mailDomainEnd(int sign) {
    int from = sign + 1;
    int end = -1;
    int at = labelEnd(from);
    while (at > from && at < length && chars[at] == '.' && at - sign <= LONGEST_HOST) {
      int label = at + 1;
      at = labelEnd(label);
      if (at - label < 2) {
        break;
      }
      end = at;
    }
    while (end > 0 && chars[end - 1] == '-') {
      end--;
    }
    return end;
  }

  private boolean matches(int start, String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if ((chars[start + i] | 0x20) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLocalPart(char c) {
    return isAsciiLetterOrDigit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
  }

  private static boolean isHostPart(char c) {
    return isAsciiLetterOrDigit(c) || c == '-';
  }

  static boolean isAsciiLetterOrDigit(char c) {
    int lower = c | 0x20;
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
  }
}
