package dev.rasid.examples.quickstart;

import dev.rasid.export.Dashboard;
import dev.rasid.export.MonitorLines;
import dev.rasid.monitor.Alert;
import dev.rasid.monitor.DuplicatePair;
import dev.rasid.monitor.Monitor;
import dev.rasid.monitor.Observation;
import dev.rasid.monitor.Spike;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what a monitor says into a folder, each file as a whole at the end. Nothing that is read
 * from articles becomes part of a path. Used by one thread.
 */
final class MonitorFolder implements AutoCloseable {
  private static final String DUPLICATES_HEADER = "# article\tarticle\tkind\tsimilarity\n";

  private final Path folder;
  private final NewFile alerts;
  private final NewFile duplicates;
  private final StoryFile stories;
  private final Dashboard dashboard = new Dashboard("راصد");

  private MonitorFolder(Path folder, NewFile alerts, NewFile duplicates, StoryFile stories) {
    this.folder = folder;
    this.alerts = alerts;
    this.duplicates = duplicates;
    this.stories = stories;
  }

  /** Begins the files, or goes on with those of an earlier run. */
  static MonitorFolder open(Path folder, Monitor monitor, boolean resumed) throws IOException {
    Files.createDirectories(folder);
    NewFile alerts = begin(folder.resolve("alerts.jsonl"), "", resumed);
    NewFile duplicates = begin(folder.resolve("duplicates.tsv"), DUPLICATES_HEADER, resumed);
    StoryFile stories = StoryFile.begin(folder.resolve("stories.tsv"), resumed, monitor.stories());
    return new MonitorFolder(folder, alerts, duplicates, stories);
  }

  private static NewFile begin(Path file, String header, boolean resumed) throws IOException {
    NewFile begun = NewFile.begin(file);
    if (resumed && Files.exists(file)) {
      try (Reader old = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        old.transferTo(begun.writer());
      }
    } else {
      begun.writer().append(header);
    }
    return begun;
  }

  void add(Observation seen) throws IOException {
    dashboard.add(seen);
    for (Alert alert : seen.alerts()) {
      MonitorLines.write(alert, seen.report(), alerts.writer());
    }
    for (DuplicatePair pair : seen.duplicates()) {
      String row =
          "%s\t%s\t%s\t%.4f\n"
              .formatted(
                  Text.line(pair.first()),
                  Text.line(pair.second()),
                  pair.kind().name().toLowerCase(Locale.ROOT),
                  pair.similarity());
      duplicates.writer().append(row);
    }
    stories.add(seen.stories());
  }

  /** Puts all files into their places, and returns them. */
  List<Path> finish(Monitor monitor) throws IOException {
    stories.add(monitor.storyChanges());
    List<Path> written = new ArrayList<>();
    written.add(alerts.finish());
    written.add(stories.finish());
    written.add(duplicates.finish());
    try (NewFile spikes = NewFile.begin(folder.resolve("spikes.jsonl"))) {
      for (Spike spike : monitor.spikes()) {
        MonitorLines.write(spike, spikes.writer());
      }
      written.add(spikes.finish());
    }
    try (NewFile page = NewFile.begin(folder.resolve("dashboard.html"))) {
      dashboard.write(monitor, page.writer());
      written.add(page.finish());
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    try {
      alerts.close();
    } finally {
      try {
        duplicates.close();
      } finally {
        stories.close();
      }
    }
  }
}
