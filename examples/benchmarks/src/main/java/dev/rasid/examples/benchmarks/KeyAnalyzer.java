package dev.rasid.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives Lucene the keys and positions that {@link WordPositions} wrote. */
final class KeyAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Lines());
  }

  private static final class Lines extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step =
        addAttribute(PositionIncrementAttribute.class);
    private BufferedReader lines = new BufferedReader(input);

    @Override
    public boolean incrementToken() throws IOException {
      clearAttributes();
      String line = lines.readLine();
      if (line == null) {
        return false;
      }
      int blank = line.indexOf(' ');
      step.setPositionIncrement(Integer.parseInt(line.substring(0, blank)));
      term.append(line, blank + 1, line.length());
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      lines = new BufferedReader(input);
    }
  }
}
