package dev.rasid.examples.quickstart;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that the given paths stand for: a file stands for itself, a folder for the pages
 * and JSON Lines in it and below, in sorted order, but for what is known to hold no articles.
 */
final class Inputs {
  /** Files that lie beside articles and are none. */
  private static final Set<String> BESIDE_ARTICLES =
      Set.of(
          "index.tsv",
          "lexicon.tsv",
          "stories.tsv",
          "duplicates.tsv",
          "gold.jsonl",
          "alerts.jsonl",
          "spikes.jsonl");

  private final Messages messages;
  private final @Nullable Path output;

  /** By what they really are, so that a file reached on two ways is read once. */
  private final Map<Path, Path> files = new LinkedHashMap<>();

  private Inputs(Messages messages, @Nullable Path output) {
    this.messages = messages;
    this.output = output;
  }

  /** Finds the files; what is wrong with a path is a problem. */
  static List<Path> find(List<Path> paths, @Nullable Path output, Messages messages) {
    Inputs inputs = new Inputs(messages, output);
    for (Path path : paths) {
      int before = inputs.files.size();
      if (!Files.isDirectory(path)) {
        inputs.addFile(path, true);
      } else if (inputs.walk(path) && inputs.files.size() == before) {
        messages.problem(path + ": no .txt, .jsonl or .jsonl.gz files that were not given before");
      }
    }
    return new ArrayList<>(inputs.files.values());
  }

  /** Tells whether a file is JSON Lines, compressed or not, rather than a page. */
  static boolean isJsonLines(Path file) {
    String name = lowerCaseName(file);
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
  }

  /** Tells whether a JSON Lines file is compressed. */
  static boolean isCompressed(Path file) {
    return lowerCaseName(file).endsWith(".gz");
  }

  private void addFile(Path file, boolean named) {
    try {
      Path real = file.toRealPath();
      if (!Files.isRegularFile(real)) {
        messages.problem(file + ": neither a file nor a folder");
      } else if (!real.equals(output)) {
        files.putIfAbsent(real, file);
      } else if (named) {
        messages.problem(file + ": is what this run writes");
      }
    } catch (IOException e) {
      messages.problem(file + ": " + reason(e));
    }
  }

  /** Returns whether the folder itself could be read. */
  private boolean walk(Path folder) {
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.sorted().toList();
    } catch (IOException e) {
      messages.problem(folder + ": " + reason(e));
      return false;
    }
    for (Path child : children) {
      if (lowerCaseName(child).startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        walk(child);
      } else if (isArticle(lowerCaseName(child)) && !Files.isDirectory(child)) {
        addFile(child, false);
      }
    }
    return true;
  }

  private static boolean isArticle(String name) {
    return (name.endsWith(".txt") || name.endsWith(".jsonl") || name.endsWith(".jsonl.gz"))
        && !name.startsWith("readme")
        && !BESIDE_ARTICLES.contains(name);
  }

  private static String lowerCaseName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }

  /** Says what went wrong without repeating the path, which is most messages of file systems. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = e.getMessage();
    String kind = e.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + message;
  }
}
