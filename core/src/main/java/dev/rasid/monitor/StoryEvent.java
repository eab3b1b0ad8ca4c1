package dev.rasid.monitor;

import java.util.List;
import java.util.Objects;

/**
 * What happened to a story; nothing happens to one without an event.
 *
 * <p>Whoever sets, for each event in order, the story of its {@linkplain #articles articles} to its
 * {@linkplain #story story}, knows the story of every article that was ever given, those that are
 * forgotten too.
 *
 * <pre>{@code
 * for (StoryEvent event : tracker.add(report)) {
 *   event.articles().forEach(article -> storyOf.put(article, event.story()));
 * }
 * }</pre>
 */
public sealed interface StoryEvent {

  /**
   * Returns the story that it happened to.
   *
   * @return the story's id, after the event
   */
  String story();

  /**
   * Returns the articles that are in the story from now on, and were not.
   *
   * @return their ids, earliest first
   */
  List<String> articles();

  /**
   * New reports make a new story.
   *
   * @param story the new story
   * @param articles its members; not empty
   */
  record Opened(String story, List<String> articles) implements StoryEvent {
    /** Copies the members. */
    public Opened {
      Objects.requireNonNull(story, "story must not be null");
      articles = List.copyOf(articles);
    }
  }

  /**
   * New reports join a story.
   *
   * @param story the story they join
   * @param articles the reports; not empty
   */
  record Joined(String story, List<String> articles) implements StoryEvent {
    /** Copies the members. */
    public Joined {
      Objects.requireNonNull(story, "story must not be null");
      articles = List.copyOf(articles);
    }
  }

  /**
   * Reports turn out to belong to another story; the one they leave goes on, unless another event
   * says otherwise.
   *
   * @param story the story they belong to
   * @param from the story they were in
   * @param articles the reports; not empty
   */
  record Moved(String story, String from, List<String> articles) implements StoryEvent {
    /** Copies the members. */
    public Moved {
      Objects.requireNonNull(story, "story must not be null");
      Objects.requireNonNull(from, "from must not be null");
      articles = List.copyOf(articles);
    }
  }

  /**
   * Two stories turn out to be one.
   *
   * @param story the story that goes on
   * @param absorbed the story that is no more
   * @param articles what it brings; not empty
   */
  record Merged(String story, String absorbed, List<String> articles) implements StoryEvent {
    /** Copies the members. */
    public Merged {
      Objects.requireNonNull(story, "story must not be null");
      Objects.requireNonNull(absorbed, "absorbed must not be null");
      articles = List.copyOf(articles);
    }
  }

  /**
   * A part of a story turns out to be a story of its own.
   *
   * @param story the new story
   * @param from the story it was part of, which goes on
   * @param articles what it takes along; not empty
   */
  record Split(String story, String from, List<String> articles) implements StoryEvent {
    /** Copies the members. */
    public Split {
      Objects.requireNonNull(story, "story must not be null");
      Objects.requireNonNull(from, "from must not be null");
      articles = List.copyOf(articles);
    }
  }

  /**
   * The latest report of a story is older than the window; what comes later is another story.
   *
   * @param story the story that is forgotten
   */
  record Closed(String story) implements StoryEvent {
    /** Checks the id. */
    public Closed {
      Objects.requireNonNull(story, "story must not be null");
    }

    @Override
    public List<String> articles() {
      return List.of();
    }
  }
}
