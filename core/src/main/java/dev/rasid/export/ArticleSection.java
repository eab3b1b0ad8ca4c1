package dev.rasid.export;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Outcome;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One article of the report: its text with marks, its entities, its stances, and what went wrong.
 */
final class ArticleSection {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  private final AnalyzedArticle analyzed;
  private final int index;
  private final EntityIndex entities;
  private final MarkedText marked;

  ArticleSection(AnalyzedArticle analyzed, int index, EntityIndex entities) {
    this.analyzed = analyzed;
    this.index = index;
    this.entities = entities;
    marked = new MarkedText(analyzed, index, entities);
  }

  static String anchor(int index) {
    return "a" + (index + 1);
  }

  void write(Html html) {
    Article article = analyzed.article();
    // An Arabic paragraph may begin with a Latin name, so its direction is not guessed from it.
    boolean arabic = article.language().toLowerCase(Locale.ROOT).startsWith("ar");
    String direction = arabic ? "" : "auto";
    String language = arabic ? "" : article.language();
    html.begin("section", "class", "article", "id", anchor(index), "lang", language);
    List<Span> paragraphs = paragraphs(article.text());
    Span headline = headline(paragraphs);
    html.begin("header");
    html.begin("h2", "dir", direction);
    if (headline == null) {
      html.text("بلا عنوان");
    } else {
      marked.write(html, headline);
    }
    html.endBlock();
    writeOrigin(html, article);
    html.endBlock();
    html.begin("div", "class", "text");
    for (Span paragraph : paragraphs) {
      if (!paragraph.equals(headline)) {
        html.begin("p", "dir", direction);
        marked.write(html, paragraph);
        html.endBlock();
      }
    }
    html.endBlock();
    new EntityTable(analyzed, index, entities).write(html);
    writeStances(html);
    writeFailures(html);
    html.endBlock();
  }

  private void writeOrigin(Html html, Article article) {
    html.begin("p", "class", "origin");
    article.source().ifPresent(source -> html.element("bdi", source, "class", "source"));
    article
        .published()
        .ifPresent(
            time ->
                html.element("time", WHEN.format(time), "datetime", time.toString(), "dir", "ltr"));
    for (String author : article.authors()) {
      html.bdi(author);
    }
    analyzed.find(Tone.KEY).ifPresent(tone -> writeTone(html, tone));
    html.element("bdi", article.id(), "class", "id");
    article.uri().ifPresent(uri -> writeUri(html, uri));
    html.endBlock();
  }

  private static void writeTone(Html html, Tone tone) {
    ToneLabel label = ToneLabel.of(tone);
    String scores =
        "+"
            + tone.positive()
            + " −"
            + tone.negative()
            + " ±"
            + tone.polarity()
            + " activity "
            + tone.activity();
    String style = "chip " + Fields.lower(label);
    html.element("span", "نبرة " + label.arabic(), "class", style, "title", scores);
  }

  /** Only web addresses become links: an article must not bring a script with it. */
  private static void writeUri(Html html, String uri) {
    String scheme = uri.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("https://") || scheme.startsWith("http://")) {
      html.element("a", "الأصل", "href", uri, "rel", "noopener noreferrer");
    } else {
      html.element("bdi", uri, "class", "id");
    }
  }

  private void writeStances(Html html) {
    Layer<Stance> stances = analyzed.find(Stance.KEY).orElse(Layer.empty());
    if (stances.isEmpty()) {
      return;
    }
    html.element("h3", "المواقف");
    html.begin("div", "class", "scroll").begin("table", "class", "stances").begin("thead");
    html.begin("tr");
    for (String head : List.of("صاحب الموقف", "الموقف", "ممّن", "الشاهد من النص")) {
      html.element("th", head, "scope", "col");
    }
    html.endBlock().endBlock().begin("tbody");
    for (Annotation<Stance> stance : stances) {
      writeStance(html, stance.value());
    }
    html.end().end().endBlock();
  }

  private void writeStance(Html html, Stance stance) {
    String text = analyzed.article().text();
    html.begin("tr").begin("td");
    if (stance.unnamedHolderIn(text).isPresent()) {
      html.bdi(entities.holder(index, analyzed, stance));
    } else {
      entities.write(html, index, stance.holder());
    }
    html.end().begin("td");
    writeChip(html, Polarity.of(stance), "", Double.toString(stance.polarity()));
    if (stance.hedged()) {
      html.text(" ").element("span", "بتحفّظ", "class", "note");
    }
    if (stance.ledger() != Stance.Ledger.SPEAKER) {
      String voice = stance.ledger() == Stance.Ledger.OUTLET ? "بصوت الناشر" : "مصدر غير مسمى";
      html.text(" ").element("span", voice, "class", "note");
    }
    html.end().begin("td");
    if (stance.issueIn(text).or(() -> stance.unnamedTargetIn(text)).isPresent()) {
      html.bdi(entities.target(index, analyzed, stance));
    } else {
      entities.write(html, index, stance.target());
    }
    html.end().begin("td");
    for (Evidence evidence : stance.evidence()) {
      html.begin("blockquote");
      html.text("«" + analyzed.article().text(evidence.span()).strip() + "» ");
      html.element("bdi", evidence.rule(), "class", "rule");
      html.end();
    }
    if (!stance.modifiers().isEmpty()) {
      html.begin("p", "class", "note").begin("bdi", "class", "rule").text(arithmetic(stance)).end();
      html.end();
    }
    if (!stance.chain().isEmpty()) {
      html.begin("p", "class", "note").text("نقلًا عن: ");
      for (int i = 0; i < stance.chain().size(); i++) {
        html.text(i == 0 ? "" : " ثم ");
        entities.write(html, index, stance.chain().get(i));
      }
      html.end();
    }
    html.end().endBlock();
  }

  /** How the polarity came about: {@code -0.9 × 1.2 (intensifier:...) = -1.0}. */
  private static String arithmetic(Stance stance) {
    StringBuilder sum = new StringBuilder().append(stance.strength());
    for (Stance.Modifier modifier : stance.modifiers()) {
      sum.append(" × ").append(modifier.number()).append(" (").append(modifier.name()).append(')');
    }
    return sum.append(" = ").append(stance.polarity()).toString();
  }

  static void writeChip(Html html, Polarity polarity, String count, String hint) {
    String style = "chip " + Fields.lower(polarity);
    html.begin("span", "class", style, "title", hint);
    html.text(polarity.arabic()).text(count).end();
  }

  private void writeFailures(Html html) {
    List<Outcome> failed = failed(analyzed);
    if (failed.isEmpty()) {
      return;
    }
    html.element("h3", "ما تعذّر تحليله").begin("ul", "class", "failures");
    for (Outcome outcome : failed) {
      html.begin("li").element("bdi", outcome.analyzer(), "class", "id").text(" ");
      html.element("span", ReportSummary.arabic(outcome.status()), "class", "chip failed");
      html.text(" ").bdi(outcome.detail()).end();
    }
    html.endBlock();
  }

  static List<Outcome> failed(AnalyzedArticle analyzed) {
    return analyzed.outcomes().stream()
        .filter(outcome -> outcome.status() != Outcome.Status.SUCCEEDED)
        .toList();
  }

  /** The paragraph in the headline zone, or else the first one. */
  private @Nullable Span headline(List<Span> paragraphs) {
    for (Annotation<Zone> zone : MarkedText.zones(analyzed)) {
      if (zone.value() == Zone.HEADLINE) {
        for (Span paragraph : paragraphs) {
          if (paragraph.overlaps(zone.span())) {
            return paragraph;
          }
        }
      }
    }
    return paragraphs.isEmpty() ? null : paragraphs.get(0);
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        // A carriage return belongs to the line's end, not to the paragraph.
        boolean windows = text.charAt(end - 1) == '\r';
        paragraphs.add(new Span(start, windows ? end - 1 : end));
      }
      start = end + 1;
    }
    return paragraphs;
  }
}
