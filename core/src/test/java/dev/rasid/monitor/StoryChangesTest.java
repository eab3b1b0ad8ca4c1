package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.rasid.monitor.StoryEvent.Closed;
import dev.rasid.monitor.StoryEvent.Joined;
import dev.rasid.monitor.StoryEvent.Merged;
import dev.rasid.monitor.StoryEvent.Moved;
import dev.rasid.monitor.StoryEvent.Opened;
import dev.rasid.monitor.StoryEvent.Split;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryChangesTest {

  /** "a1 b1 c2": articles a and b in story 1, c in story 2. */
  private static Map<String, String> stories(String text) {
    Map<String, String> stories = new LinkedHashMap<>();
    for (String pair : Splitter.on(' ').split(text)) {
      stories.put(pair.substring(0, 1), pair.substring(1));
    }
    return stories;
  }

  private static List<StoryEvent> between(String before, String after) {
    return StoryChanges.between(stories(before), stories(after));
  }

  @Test
  void aStoryThatGoesIntoAnotherIsMerged() {
    assertThat(between("a1 b1 c2 d2", "a1 b1 c1 d1"))
        .containsExactly(new Merged("1", "2", List.of("c", "d")));
  }

  @Test
  void aPartThatBecomesAStoryIsSplit() {
    assertThat(between("a1 b1 c1 d1", "a1 b1 c3 d3"))
        .containsExactly(new Split("3", "1", List.of("c", "d")));
  }

  @Test
  void anArticleThatChangesBetweenStoriesIsMoved() {
    assertThat(between("a1 b1 c2 d2", "a1 b1 c1 d2"))
        .containsExactly(new Moved("1", "2", List.of("c")));
  }

  @Test
  void aStoryWhoseMembersAreForgottenIsClosed() {
    assertThat(between("a1 b2", "b2 c2 d3"))
        .containsExactly(
            new Joined("2", List.of("c")), new Opened("3", List.of("d")), new Closed("1"));
  }

  @Test
  void aStoryThatFallsApartIsMergedWhereMostOfItGoes() {
    assertThat(between("a1 b2 c2 d2 e3", "a1 b1 c1 d3 e3"))
        .containsExactly(
            new Merged("1", "2", List.of("b", "c")), new Moved("3", "2", List.of("d")));
  }

  @Test
  void nothingIsToldWhereNothingChanged() {
    assertThat(between("a1 b2", "a1 b2")).isEmpty();
    assertThat(between("a1 b1", "b1")).isEmpty();
  }
}
