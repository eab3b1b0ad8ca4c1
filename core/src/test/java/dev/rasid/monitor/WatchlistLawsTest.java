package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rasid.annotation.Zone;
import dev.rasid.monitor.QueryNode.Word;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Laws of stored queries, over few words so that they meet often. */
class WatchlistLawsTest {
  private static final List<String> WORDS =
      List.of("أمل", "امل", "على", "علي", "كرة", "كره", "سلام", "سلامة", "Port", "port");

  @Provide
  Arbitrary<String> texts() {
    List<String> pieces = new ArrayList<>(WORDS);
    pieces.addAll(List.of(".", "بحر", "جبل", "رمل"));
    return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(25).map(it -> String.join(" ", it));
  }

  private static Arbitrary<QueryNode> words() {
    Arbitrary<QueryNode.Form> forms =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(QueryNode.Form.TOLERANT)),
            Tuple.of(2, Arbitraries.just(QueryNode.Form.EXACT)),
            Tuple.of(1, Arbitraries.just(QueryNode.Form.PREFIX)));
    return Combinators.combine(Arbitraries.of(WORDS), forms).as(WatchlistLawsTest::word);
  }

  private static Word word(String text, QueryNode.Form form) {
    return new Word(text, WordFold.key(text), form);
  }

  private static Arbitrary<QueryNode> phrases() {
    Arbitrary<QueryNode.Form> forms = Arbitraries.of(QueryNode.Form.TOLERANT, QueryNode.Form.EXACT);
    return Combinators.combine(Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(3), forms)
        .as(
            (words, form) ->
                new QueryNode.Phrase(words.stream().map(word -> word(word, form)).toList()));
  }

  private static Arbitrary<QueryNode> sides() {
    Arbitrary<QueryNode> one = Arbitraries.oneOf(words(), phrases());
    return Arbitraries.oneOf(
        one, one.list().ofMinSize(2).ofMaxSize(3).map(parts -> new QueryNode.Any(parts)));
  }

  private static Arbitrary<QueryNode> leaves() {
    Arbitrary<QueryNode> near =
        Combinators.combine(
                sides(), sides(), Arbitraries.integers().between(0, 4), Arbitraries.of(true, false))
            .as(QueryNode.Near::new);
    return Arbitraries.oneOf(words(), phrases(), near);
  }

  /** Trees as the parser makes them: no part of a group has the group's own operator. */
  private static Arbitrary<QueryNode> trees(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<List<QueryNode>> parts = trees(depth - 1).list().ofMinSize(2).ofMaxSize(4);
    return Arbitraries.oneOf(
        leaves(),
        parts.map(WatchlistLawsTest::all),
        parts.map(WatchlistLawsTest::any),
        trees(depth - 1).map(WatchlistLawsTest::not));
  }

  private static QueryNode all(List<QueryNode> parts) {
    List<QueryNode> flat = new ArrayList<>();
    parts.forEach(
        part -> flat.addAll(part instanceof QueryNode.All one ? one.parts() : List.of(part)));
    return new QueryNode.All(flat);
  }

  private static QueryNode any(List<QueryNode> parts) {
    List<QueryNode> flat = new ArrayList<>();
    parts.forEach(
        part -> flat.addAll(part instanceof QueryNode.Any one ? one.parts() : List.of(part)));
    return new QueryNode.Any(flat);
  }

  private static QueryNode not(QueryNode part) {
    return part instanceof QueryNode.Not not ? not.part() : new QueryNode.Not(part);
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<QueryNode> weighted =
        Combinators.combine(
                Arbitraries.integers().between(1, 8),
                Combinators.combine(trees(1), Arbitraries.integers().between(-4, 6))
                    .as((part, weight) -> new QueryNode.Weight(part, weight))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4))
            .as((threshold, clauses) -> new QueryNode.Weighted(threshold, clauses));
    return Arbitraries.frequencyOf(Tuple.of(4, trees(3)), Tuple.of(1, weighted))
        .filter(WatchlistLawsTest::isQuery)
        .map(QueryPrinter::print);
  }

  private static boolean isQuery(QueryNode node) {
    double most =
        node instanceof QueryNode.Weighted weighted
            ? weighted.clauses().stream().mapToDouble(clause -> Math.max(0, clause.weight())).sum()
            : 1;
    double threshold = node instanceof QueryNode.Weighted weighted ? weighted.threshold() : 1;
    return most >= threshold && QueryNode.isRequiring(node);
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadBack(@ForAll("queries") String query) {
    Query parsed = Query.parse(query);
    assertThat(parsed.text()).isEqualTo(query);
    assertThat(Query.parse(parsed.text())).isEqualTo(parsed);
  }

  @Property(tries = 500)
  void matchesAndSpansAreThoseOfANaiveEvaluation(
      @ForAll("texts") String text, @ForAll("queries") String query) {
    AnalyzedArticle article = WatchedArticle.of(text).analyzed();
    QueryNode node = Query.parse(query).node();
    Watchlist list = Watchlist.builder().add("q", query).build();
    SortedSet<Span> expected = new NaiveMatcher(text).find(node);
    List<Alert> alerts = list.match(article);
    assertThat(alerts.stream().flatMap(alert -> alert.spans().stream()).toList())
        .as(query + "\n" + text)
        .containsExactlyElementsOf(expected);
    assertThat(list.matching(article)).hasSize(alerts.size());
    assertThat(list.why("q", article).matched()).isEqualTo(!alerts.isEmpty());
  }

  @Property(tries = 30)
  void aListFindsWhatItsQueriesFindAlone(
      @ForAll("texts") String text, @ForAll @Size(max = 12) List<@From("queries") String> queries) {
    AnalyzedArticle article = WatchedArticle.of(text).analyzed();
    WatchlistBuilder all = Watchlist.builder();
    WordFrequencies counts = new WordFrequencies();
    counts.add(article);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      String id = "q" + i;
      all.add(id, queries.get(i));
      if (!Watchlist.builder().add(id, queries.get(i)).build().match(article).isEmpty()) {
        expected.add(id);
      }
    }
    assertThat(all.build().matching(article)).isEqualTo(expected);
    assertThat(all.frequencies(counts).build().matching(article)).isEqualTo(expected);
  }

  /**
   * Of words alone and with other forms, which are found in another way; one text after another.
   */
  @Property(tries = 150)
  void textsThatAreOnlySplitMeetTheQueriesThatANaiveEvaluationFinds(
      @ForAll @Size(min = 1, max = 4) List<@From("texts") String> texts,
      @ForAll @Size(min = 1, max = 12) List<@From("queries") String> queries) {
    List<String> words =
        queries.stream().map(query -> query.replace("=", "").replace("*", "")).toList();
    for (List<String> some : List.of(words, queries)) {
      Watchlist list = watchlist(some);
      for (String text : texts) {
        assertThat(list.matching(SplitArticle.of(WatchedArticle.of(text).analyzed())))
            .as(some + "\n" + text)
            .isEqualTo(naive(some, text));
      }
    }
  }

  private static Watchlist watchlist(List<String> queries) {
    WatchlistBuilder builder = Watchlist.builder();
    for (int i = 0; i < queries.size(); i++) {
      builder.add("q" + i, queries.get(i));
    }
    return builder.build();
  }

  private static List<String> naive(List<String> queries, String text) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      if (!new NaiveMatcher(text).find(Query.parse(queries.get(i)).node()).isEmpty()) {
        found.add("q" + i);
      }
    }
    return found;
  }

  @Property(tries = 100)
  void hostileTextsThatAreOnlySplitMeetWhatArticlesMeet(
      @ForAll String text, @ForAll @Size(min = 1, max = 3) List<@From("queries") String> queries) {
    AnalyzedArticle article = WatchedArticle.of(text).analyzed();
    Watchlist list = watchlist(queries);
    assertThat(list.matching(SplitArticle.of(article))).isEqualTo(list.matching(article));
  }

  @Property(tries = 500)
  void anyTextIsAQueryOrAnErrorWithAPlace(@ForAll("anyQuery") String query) {
    try {
      Query parsed = Query.parse(query, Keywords.ARABIC);
      assertThat(Query.parse(parsed.text())).isEqualTo(parsed);
    } catch (WatchlistSyntaxException e) {
      assertThat(e.position()).isBetween(0, query.length());
      assertThat(e.fix()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> anyQuery() {
    return Arbitraries.of(
            "حلف",
            "\"",
            "(",
            ")",
            " ",
            " AND ",
            " OR ",
            "NOT ",
            " NEAR/3 ",
            "*",
            "=",
            "^4",
            ":",
            "title:",
            "zone:lead:",
            "quote:(",
            "entity:",
            "stance(",
            "→",
            "->",
            "=against",
            "threshold 3:",
            "أو",
            "«",
            "»",
            "x",
            "5",
            ".",
            "-",
            "/",
            "#",
            "@",
            "\u0000",
            "\uD800",
            "ـ",
            "\u064B",
            "http://",
            "'",
            "١",
            "%")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 60)
  void teasersNeverAlert(@ForAll("texts") String text, @ForAll("queries") String query) {
    AnalyzedArticle with =
        new WatchedArticle().zone(Zone.LEAD, "كلام آخر").zone(Zone.TEASER, text).analyzed();
    assertThat(Watchlist.builder().add("q", query).build().match(with)).isEmpty();
  }

  @Property(tries = 50)
  void hostileArticlesGoThrough(@ForAll String text, @ForAll("queries") String query) {
    AnalyzedArticle article = WatchedArticle.of(text).analyzed();
    Watchlist list = Watchlist.builder().add("q", query).build();
    assertThatCode(() -> list.match(article)).doesNotThrowAnyException();
    assertThatCode(() -> list.why("q", article)).doesNotThrowAnyException();
  }
}
