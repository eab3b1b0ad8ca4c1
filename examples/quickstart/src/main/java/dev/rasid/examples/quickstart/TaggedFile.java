package dev.rasid.examples.quickstart;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.rasid.article.PageFormatException;
import dev.rasid.article.PageReader;
import dev.rasid.examples.quickstart.TaggedDocument.TaggedToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads files of tagged tokens: a line holds a token in its first column and its tag in its last,
 * an empty line ends a sentence. Used by one thread.
 */
final class TaggedFile {
  /** A file that does not say where its documents begin is cut into ones of this many tokens. */
  static final int DOCUMENT_TOKENS = 500;

  private static final String DOCUMENT_START = "-DOCSTART-";
  private static final int MAX_BYTES = 256 * 1024 * 1024;
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t");
  private static final Splitter BLANKS = Splitter.on(BLANK).omitEmptyStrings();
  private static final Splitter TABS = Splitter.on('\t').trimResults(BLANK).omitEmptyStrings();

  private final Path file;
  private final List<TaggedDocument> documents = new ArrayList<>();

  /** How many tokens have a tag of each unknown type. */
  private final Map<String, Integer> unknownTypes = new TreeMap<>();

  private List<List<TaggedToken>> sentences = new ArrayList<>();
  private List<TaggedToken> sentence = new ArrayList<>();
  private int tokens;
  private int badLines;
  private String firstBad = "";

  private TaggedFile(Path file) {
    this.file = file;
  }

  /** Reads a file; what is wrong with it is a problem, and its lines without a tag are O. */
  static TaggedFile read(Path file, Messages messages) {
    TaggedFile read = new TaggedFile(file);
    try {
      PageReader reader = PageReader.builder().maxBytes(MAX_BYTES).build();
      read.lines(reader.read(file).text().lines().toList());
    } catch (PageFormatException e) {
      messages.problem(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      messages.problem(file + ": " + Inputs.reason(e));
    }
    int tokens = read.documents.stream().mapToInt(TaggedDocument::tokens).sum();
    if (read.badLines == tokens && tokens > 0) {
      messages.problem(read.firstBad + "; not used, for no line of it has one");
      read.documents.clear();
    } else if (read.badLines > 0) {
      String more =
          read.badLines == 1 ? "" : ", like " + (read.badLines - 1) + " more lines of this file";
      messages.problem(read.firstBad + "; taken as O" + more);
    }
    return read;
  }

  List<TaggedDocument> documents() {
    return documents;
  }

  Map<String, Integer> unknownTypes() {
    return unknownTypes;
  }

  private void lines(List<String> lines) {
    boolean bounded = lines.stream().noneMatch(line -> line.startsWith(DOCUMENT_START));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(DOCUMENT_START)) {
        endDocument();
      } else if (!isBlank(line)) {
        token(line, i + 1);
      } else {
        endSentence();
        if (bounded && tokens >= DOCUMENT_TOKENS) {
          endDocument();
        }
      }
    }
    endDocument();
  }

  private void token(String untrimmed, int number) {
    String line = BLANK.trimFrom(untrimmed);
    List<String> columns = (line.indexOf('\t') >= 0 ? TABS : BLANKS).splitToList(line);
    EntityTag tag = EntityTag.OUTSIDE;
    if (columns.size() < 2) {
      bad(number, "no tag such as B-PER, I-LOC or O behind \"" + columns.get(0) + "\"");
    } else {
      String last = columns.get(columns.size() - 1);
      ParsedTag parsed = ParsedTag.of(last);
      if (parsed instanceof ParsedTag.Known known) {
        tag = known.tag();
      } else if (parsed instanceof ParsedTag.UnknownType unknown) {
        unknownTypes.merge(unknown.name(), 1, Integer::sum);
      } else {
        bad(number, "\"" + last + "\" is no tag such as B-PER, I-LOC or O");
      }
    }
    sentence.add(new TaggedToken(columns.get(0), number, tag));
    tokens++;
  }

  private void bad(int number, String reason) {
    if (badLines++ == 0) {
      firstBad = file + ":" + number + ": " + reason;
    }
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
      sentence = new ArrayList<>();
    }
  }

  private void endDocument() {
    endSentence();
    if (!sentences.isEmpty()) {
      documents.add(new TaggedDocument(file, sentences));
      sentences = new ArrayList<>();
    }
    tokens = 0;
  }

  /** Whether a line shows nothing: a mark of direction alone is no token. */
  private static boolean isBlank(String line) {
    return line.codePoints()
        .allMatch(
            point ->
                Character.isWhitespace(point)
                    || Character.isSpaceChar(point)
                    || Character.getType(point) == Character.FORMAT);
  }
}
