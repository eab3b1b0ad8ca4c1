package dev.rasid.examples.quickstart;

import dev.rasid.monitor.Story;
import dev.rasid.monitor.StoryEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes {@code stories.tsv}: the story of every article. Only articles of stories that are not
 * over are in memory. Used by one thread.
 */
final class StoryFile implements AutoCloseable {
  private static final String HEADER = "# article\tstory";

  private final Path file;
  private final NewFile draft;

  /** Whether the file goes on with the articles of an earlier run. */
  private final boolean resumed;

  /** Articles of an earlier run that may still change their story. */
  private final Set<String> earlier = new TreeSet<>();

  /** The stories of earlier articles that changed. */
  private final Map<String, String> changed = new TreeMap<>();

  private final Map<String, String> storyOf = new TreeMap<>();
  private final Map<String, Set<String>> articlesOf = new TreeMap<>();

  private StoryFile(Path file, NewFile draft, boolean resumed) {
    this.file = file;
    this.draft = draft;
    this.resumed = resumed;
  }

  /** Begins the file, or goes on with it if there were stories before. */
  static StoryFile begin(Path file, boolean resumed, List<Story> stories) throws IOException {
    StoryFile begun = new StoryFile(file, NewFile.begin(file), resumed && Files.exists(file));
    stories.forEach(story -> begun.earlier.addAll(story.members()));
    begun.draft.writer().append(HEADER).append('\n');
    return begun;
  }

  void add(List<StoryEvent> events) throws IOException {
    for (StoryEvent event : events) {
      for (String article : event.articles()) {
        if (earlier.contains(article)) {
          changed.put(article, event.story());
        } else {
          put(article, event.story());
        }
      }
      if (event instanceof StoryEvent.Closed) {
        Set<String> articles = articlesOf.remove(event.story());
        if (articles != null) {
          for (String article : articles) {
            row(article, event.story());
            storyOf.remove(article);
          }
        }
      }
    }
  }

  private void put(String article, String story) {
    String before = storyOf.put(article, story);
    if (before != null) {
      Set<String> left = articlesOf.getOrDefault(before, new LinkedHashSet<>());
      left.remove(article);
      if (left.isEmpty()) {
        articlesOf.remove(before);
      }
    }
    articlesOf.computeIfAbsent(story, id -> new LinkedHashSet<>()).add(article);
  }

  private void row(String article, String story) throws IOException {
    Writer out = draft.writer();
    out.append(Text.line(article)).append('\t').append(Text.line(story)).append('\n');
  }

  /** Ends the file with the stories that are not over, and those of earlier runs. */
  Path finish() throws IOException {
    for (Map.Entry<String, String> entry : storyOf.entrySet()) {
      row(entry.getKey(), entry.getValue());
    }
    if (resumed) {
      Map<String, String> shown = new LinkedHashMap<>();
      changed.forEach((article, story) -> shown.put(Text.line(article), Text.line(story)));
      try (BufferedReader old = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        for (String line = old.readLine(); line != null; line = old.readLine()) {
          int tab = line.indexOf('\t');
          if (!line.startsWith("#") && tab > 0) {
            String article = line.substring(0, tab);
            String story = shown.getOrDefault(article, line.substring(tab + 1));
            draft.writer().append(article).append('\t').append(story).append('\n');
          }
        }
      }
    }
    return draft.finish();
  }

  @Override
  public void close() throws IOException {
    draft.close();
  }
}
