package dev.rasid.arabic.numbers;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.RawToken;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a text that no pipeline has read. */
final class TextTokens implements NumberTokens {
  private final String text;
  private final List<RawToken> tokens;
  private final List<String> keys;

  TextTokens(String clean) {
    text = clean;
    tokens = ArabicTokenizer.tokens(clean);
    keys = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      keys.add(ArabicNormalizer.key(form(i)));
    }
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public TokenKind kind(int token) {
    return tokens.get(token).kind();
  }

  @Override
  public String form(int token) {
    return text.substring(start(token), end(token));
  }

  @Override
  public String key(int token) {
    return keys.get(token);
  }

  @Override
  public int start(int token) {
    return tokens.get(token).start();
  }

  @Override
  public int end(int token) {
    return tokens.get(token).end();
  }
}
