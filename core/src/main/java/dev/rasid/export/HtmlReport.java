package dev.rasid.export;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Stance;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Layer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A page for people: the articles with names, what stands for names, and stances marked in their
 * texts, the evidence that links each entity, and what the articles say together.
 *
 * <p>The page is one HTML file, right to left, that loads nothing and runs no script; whatever
 * articles hold is shown as text. Safe for use by any number of threads, each with an output of its
 * own.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes a report.
   *
   * @param articles in the order they are to appear
   * @param out where to; something that encodes must encode in UTF-8
   * @param title the title of the page, plain text
   * @throws IOException if {@code out} throws it
   * @throws IndexOutOfBoundsException if the evidence or another part of a claim is said to stand
   *     after the article's text
   */
  public static void write(List<AnalyzedArticle> articles, Appendable out, String title)
      throws IOException {
    Objects.requireNonNull(title, "title must not be null");
    EntityIndex entities = new EntityIndex(articles);
    Html html = new Html();
    HtmlPage.begin(html, title, "report.css");
    writeHeader(html, title, articles, entities);
    writeLegend(html);
    html.begin("main");
    ReportSummary summary = new ReportSummary(articles, entities);
    summary.write(html);
    summary.writeIndex(html);
    for (int i = 0; i < articles.size(); i++) {
      new ArticleSection(articles.get(i), i, entities).write(html);
      // Article by article, so that a long report is never in memory as a whole.
      out.append(html.drain());
    }
    html.endBlock();
    HtmlPage.end(html);
    out.append(html.drain());
  }

  private static void writeHeader(
      Html html, String title, List<AnalyzedArticle> articles, EntityIndex entities) {
    html.begin("header", "class", "page").element("h1", title).begin("dl", "class", "counts");
    writeCount(html, "مقالات", articles.size());
    writeCount(html, "كيانات", entities.listed().size());
    int mentions = 0;
    int references = 0;
    int stances = 0;
    int failures = 0;
    for (AnalyzedArticle article : articles) {
      mentions += article.find(Mention.KEY).map(Layer::size).orElse(0);
      references += article.find(Reference.KEY).map(Layer::size).orElse(0);
      stances += article.find(Stance.KEY).map(Layer::size).orElse(0);
      failures += ArticleSection.failed(article).size();
    }
    writeCount(html, "مواضع ذكر", mentions);
    writeCount(html, "إشارات بغير الاسم", references);
    writeCount(html, "مواقف", stances);
    writeCount(html, "تحليلات متعذّرة", failures);
    html.end().endBlock();
  }

  private static void writeCount(Html html, String what, int count) {
    html.begin("div").element("dt", what).element("dd", Integer.toString(count)).end();
  }

  private static void writeLegend(Html html) {
    html.begin("nav", "class", "legend", "aria-label", "مفتاح الألوان");
    for (EntityType type : EntityType.values()) {
      html.element("mark", ReportSummary.arabic(type), "class", ReportSummary.style(type));
    }
    html.element("span", "إشارة بغير الاسم", "class", "reference");
    for (Polarity polarity : Polarity.values()) {
      String style = "stance " + Fields.lower(polarity);
      html.element("span", "موقف " + polarity.arabic(), "class", style);
    }
    html.element("span", "ليس من نصّ الخبر", "class", "aside");
    html.begin("span", "class", "jump").element("a", "الخلاصة", "href", "#summary").end();
    html.endBlock();
  }
}
