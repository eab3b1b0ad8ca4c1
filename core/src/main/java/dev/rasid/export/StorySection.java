package dev.rasid.export;

import dev.rasid.monitor.StorySummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/** The largest stories, each with its outlets. */
final class StorySection {
  private static final int SHOWN = 25;
  private static final int ENTITIES = 6;
  private static final int OUTLETS = 8;

  private StorySection() {}

  static void write(Html html, List<StorySummary> all, UnaryOperator<String> names) {
    List<StorySummary> stories = all.stream().filter(story -> story.reports() > 1).toList();
    html.begin("section", "id", "stories").element("h2", "أكبر القصص");
    if (stories.isEmpty()) {
      html.element("p", "لا قصة من أكثر من تقرير.", "class", "note").endBlock();
      return;
    }
    int most = stories.get(0).reports();
    html.begin("ol", "class", "stories");
    for (StorySummary story : stories.subList(0, Math.min(SHOWN, stories.size()))) {
      html.begin("li");
      html.begin("div", "class", "bar");
      html.begin("span", "style", "inline-size:" + Math.max(1, 100 * story.reports() / most) + "%");
      html.end().end();
      html.begin("div", "class", "facts");
      html.element("b", "" + story.reports(), "class", "size");
      html.element(
          "bdi",
          HtmlLists.cut(story.label().isEmpty() ? story.id() : story.label()),
          "class",
          "name");
      html.end();
      html.begin("div", "class", "facts note");
      html.begin("span");
      ArabicDates.writeRange(html, day(story.first()), day(story.last()));
      html.end();
      for (String outlet : story.outlets().subList(0, Math.min(OUTLETS, story.outlets().size()))) {
        boolean first = outlet.equals(story.firstReporter());
        html.element("bdi", HtmlLists.cut(outlet), "class", first ? "chip first" : "chip");
      }
      if (story.outlets().size() > OUTLETS) {
        html.element("span", "و" + (story.outlets().size() - OUTLETS) + " غيرها");
      }
      html.end();
      html.begin("div", "class", "facts note");
      story.entities().stream()
          .limit(ENTITIES)
          .forEach(id -> html.bdi(HtmlLists.cut(names.apply(id))));
      html.end().endBlock();
    }
    html.endBlock();
    HtmlLists.more(html, SHOWN, stories.size());
    html.element("p", "الإطار الداكن لمن نشر أولًا.", "class", "note").endBlock();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
