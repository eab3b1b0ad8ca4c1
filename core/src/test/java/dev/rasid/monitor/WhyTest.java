package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTest {
  private static final WatchedArticle ARTICLE =
      new WatchedArticle()
          .zone(Zone.HEADLINE, "نقابة الموانئ ترفض عرض الشركة")
          .zone(Zone.LEAD, "أعلنت النقابة الإضراب وقال فائز الرمحاني إن الهدنة ممكنة")
          .zone(Zone.TEASER, "مباراة كرة القدم")
          .entity("fayez", "فائز الرمحاني", "فائز الرمحاني")
          .quotation("fayez", "الهدنة ممكنة")
          .stance("union", "company", -0.8, "ترفض عرض");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "النقابة | yes النقابة: at [37, 44)",
        "النقابات | no  النقابات: not there; nearest is \"النقابة\" at [37, 44)",
        "بركان | no  بركان: not there, nor anything written like it",
        "=النقابه | no  =النقابه: not there; nearest is \"النقابة\" at [37, 44)",
        "كرة | it stands only in text that is not the article's own, in the teaser, at [96, 99)",
        "title:الهدنة | no  الهدنة: it stands only elsewhere, in the lead, at [75, 81)",
        "zone:body:الهدنة | no  zone:body: what follows is not there, which the article does not have",
        "\"النقابة الهدنة\" | are not side by side: 5 words are between; the nearest are at [37, 81)",
        "\"النقابة صلح\" | no  \"النقابة صلح\": صلح: not there, nor anything written like it",
        "\"الإضراب النقابة\" | الإضراب and النقابة stand in the other order only",
        "النقابة NEAR/2 الهدنة | 5 words are between; the nearest are at [37, 81)",
        "الإضراب NEAR/2f النقابة | they stand in the other order only, at [37, 52)",
        "نقابة NEAR/9 أعلنت | one is in the headline and one below it",
        "نقابة NEAR/9 صلح | صلح: not there, nor anything written like it",
        "نقابة AND NOT الهدنة | no  NOT: it stands in the article",
        "(صلح OR سلام) AND نقابة | no  OR: none of 2 holds",
        "صلح OR نقابة | yes OR: 1 of 2 holds",
        "quote:(الهدنة AND النقابة) | no  quote: in none of 1 quotations; in the article as a whole it holds",
        "quote:الهدنة | yes quote: in the quotation at [75, 87)",
        "entity:nato | no  entity:nato: the article names fayez (فائز الرمحاني)",
        "speaker:nato | no  speaker:nato: those who speak are fayez",
        "outlet:bbc | no  outlet:bbc: the outlet is وكالة الرصيف",
        "stance(union→company)=favor | the other side: union is against company at [14, 22)",
        "stance(union→port)=against | nearest is union is against company at [14, 22)",
        "stance(a→b) | none of 1 stances has one of the two; the first is union is against company",
        "threshold 5: النقابة^3 صلح^3 | no  threshold: the sum is 3, the threshold 5",
      })
  void theReasonNamesTheClauseAndWhatComesNearest(String query, String line) {
    Watchlist list = Watchlist.builder().add("q", query).build();
    Why why = list.why("q", ARTICLE.analyzed());
    assertThat(why.text()).contains(line);
    assertThat(why.matched()).isEqualTo(!list.match(ARTICLE.analyzed()).isEmpty());
    assertThat(why.toString())
        .startsWith(
            "query q " + (why.matched() ? "matches" : "does not match") + " article article");
  }
}
