package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "حلف ليبيا | 4 | \"ليبيا\" | put an operator between",
        "حلف and ليبيا | 4 | \"and\" | operators are written in capitals",
        "حلف و ليبيا | 4 | \"و\" | Arabic operators are read only with Arabic keywords",
        "حلف AND | 7 | the end | end the query with a word",
        "'' | 0 | the end | end the query with a word",
        "OR حلف | 0 | \"OR\" | put a word in front",
        "(حلف OR ليبيا | 13 | the end | close the parenthesis",
        "حلف) | 3 | \")\" | take ) out",
        "() | 1 | \")\" | put something in front of )",
        "\"حلف الأطلسي | 0 | a quotation mark that is not closed | behind the last word",
        "حلف NEAR ليبيا | 4 | \"NEAR\" | NEAR/5f if the left one comes first",
        "حلف NEAR/900 ليبيا | 4 | \"NEAR/900\" | write NEAR/5",
        "a NEAR/3 b NEAR/3 c | 11 | \"NEAR/3\" | a NEAR/5 b AND b NEAR/5 c",
        "(a AND b) NEAR/3 c | 0 | \"(\" | (a OR \"b c\") NEAR/5 d",
        "a NEAR/3 entity:x | 9 | \"entity:\" | (a OR \"b c\") NEAR/5 d",
        "NOT حلف | 0 | a query that holds without any of its words | word AND NOT word",
        "حلف OR NOT ليبيا | 7 | a query that holds without any of its words | word AND NOT word",
        "titel:حلف | 0 | \"titel\" | put it in quotes",
        "عنوان:حلف | 0 | \"عنوان\" | Arabic keywords",
        "zone:teaser:حلف | 5 | \"teaser\" | zone:lead:word",
        "zone:lead حلف | 5 | \"lead\" | zone:lead:word",
        "entity:(a OR b) | 7 | \"(a\" | OR between several",
        "stance(a)=against | 8 | \")=against\" | stance(a→b)=against",
        "stance(a→b)=angry | 12 | \"angry\" | stance(a→b)=against",
        "stance(a→b)= | 12 | the end | leave = out",
        "ح* | 0 | \"ح*\" | a longer beginning",
        "=حلف* | 4 | \"*\" | whole words",
        "حلف^4 | 3 | \"^4\" | threshold 10: word^6",
        "threshold 10: حلف | 17 | the end | write ^4",
        "threshold 10: حلف^x | 17 | \"^x\" | ^-2.5",
        "threshold 10: حلف^6 AND ليبيا^6 | 20 | \"AND\" | (a AND b)^4",
        "threshold 10: حلف^6 NOT ليبيا^6 | 20 | \"NOT\" | negative weight",
        "threshold 10: حلف^6 ليبيا^-6 | 0 | weights above 0 whose sum is 6 | lower the threshold",
        "threshold ten: حلف^6 | 10 | \"ten\" | write threshold 10",
        "threshold: حلف^6 | 9 | \":\" | write threshold 10",
        "title:(حلف OR zone:lead:a) | 14 | lead inside of headline, which never holds | with AND",
        "zone:lead:quote:(title:a) | 17 | headline inside of lead, which never holds | with AND",
        "threshold 0: حلف^6 | 10 | \"0\" | write threshold 10",
        "threshold 10 حلف^16 | 13 | \"حلف^16\" | write threshold 10: …",
        "threshold 10: | 13 | the end | word^6",
        "حلف -كرة | 4 | \"-كرة\" | write NOT كرة",
        "+حلف | 0 | \"+حلف\" | write AND حلف",
        "\"حلف الأطلسي\"~3 | 13 | \"~3\" | NEAR/5",
        "حلف && ليبيا | 4 | \"&&\" | write AND",
        "حلف AND ، | 8 | \"،\" | signs are not searched",
      })
  void errorsSayWhereWhatAndHow(String query, int position, String found, String fix) {
    WatchlistSyntaxException error =
        catchThrowableOfType(WatchlistSyntaxException.class, () -> Query.parse(query));
    assertThat(error).as(query).isNotNull();
    assertThat(error.found()).isEqualTo(found);
    assertThat(error.position()).isEqualTo(position);
    assertThat(error.fix()).contains(fix);
    assertThat(error.expected()).isNotBlank();
    assertThat(error)
        .hasMessageContaining("position " + position)
        .hasMessageContaining(found)
        .hasMessageContaining(fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a OR b AND c | a OR b AND c",
        "(a OR b) AND c | (a OR b) AND c",
        "((a)) AND (b AND (c)) | a AND b AND c",
        "a NOT b | a AND NOT b",
        "a AND NOT NOT b | a AND b",
        "a AND NOT (b OR c) | a AND NOT (b OR c)",
        "a AND NOT b NEAR/2 c | a AND NOT b NEAR/2 c",
        "«حلف الأطلسي» | \"حلف الأطلسي\"",
        "“حلف الأَطلسيّ” | \"حلف الأطلسي\"",
        "\"حلف\" | حلف",
        "\"AND\" | \"AND\"",
        "\"و\" | \"و\"",
        "الولايات-المتحدة | \"الولايات المتحدة\"",
        "F-16 | \"F-16\"",
        "10:30 OR 5/1/2024 OR 12.5% | \"10:30\" OR \"5/1/2024\" OR \"12.5%\"",
        "#حلف_الأطلسي | #حلف_الأطلسي",
        "zone:headline:a | title:a",
        "title:(a) AND zone:lead:(a OR b) | title:a AND zone:lead:(a OR b)",
        "quote:a | quote:(a)",
        "title:(a AND zone:headline:b) AND zone:lead:c | title:(a AND title:b) AND zone:lead:c",
        "entity:\"nato\" OR speaker:\"منى  سعد\" | entity:nato OR speaker:\"منى سعد\"",
        "stance( a -> \"منى سعد\" )=favor | stance(a→\"منى سعد\")=favor",
        "stance(*→*) | stance(*→*)",
        "threshold 1.50: (a AND b)^1 \"c d\"^.5 e^-2 | threshold 1.5: (a AND b)^1 \"c d\"^0.5 e^-2",
        "threshold AND a | \"threshold\" AND a",
        "NEAR/٥ AND a | ''",
      })
  void queriesAreWrittenInOneWay(String query, String text) {
    if (text.isEmpty()) {
      assertThatThrownBy(() -> Query.parse(query)).isInstanceOf(WatchlistSyntaxException.class);
      return;
    }
    assertThat(Query.parse(query).text()).isEqualTo(text);
    assertThat(Query.parse(text)).isEqualTo(Query.parse(query)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "حلف و ليبيا و ليس كرة | حلف AND ليبيا AND NOT كرة",
        "حلف أو ليبيا قرب/٥ ناتو | حلف OR ليبيا NEAR/5 ناتو",
        "حلف قرب/3م ناتو | حلف NEAR/3f ناتو",
        "عنوان:حلف و منطقة:مقدمة:ناتو | title:حلف AND zone:lead:ناتو",
        "وسيلة:x أو كيان:y أو متحدث:z | outlet:x OR entity:y OR speaker:z",
        "اقتباس:(سلام) و موقف(a→b)=ضد | quote:(سلام) AND stance(a→b)=against",
        "عتبة ١٠: حلف^6 ليبيا^4 | threshold 10: حلف^6 ليبيا^4",
        "حلف AND \"و\" | حلف AND \"و\"",
      })
  void arabicKeywordsAreReadOnlyWhenAskedFor(String query, String text) {
    assertThat(Query.parse(query, Keywords.ARABIC)).isEqualTo(Query.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "NOT ", "title:", "quote:(", "NOT (", "title:(", "((a) AND "})
  void deepNestingIsAnErrorAndNoOverflow(String opening) {
    assertThatThrownBy(() -> Query.parse("a AND " + opening.repeat(10_000)))
        .isInstanceOf(WatchlistSyntaxException.class);
    assertThatThrownBy(
            () -> Query.parse(opening.repeat(10_000) + "a" + ")".repeat(10_000) + " AND b"))
        .isInstanceOf(WatchlistSyntaxException.class);
  }

  @Test
  void longQueriesAreFine() {
    String many = "word OR ".repeat(60_000) + "end";
    assertThat(Query.parse(many).text()).isEqualTo(many);
    assertThat(Query.parse("a AND " + "NOT ".repeat(9_999) + "b")).hasToString("a AND NOT b");
    assertThatThrownBy(() -> Query.parse("a".repeat(1_000_001)))
        .isInstanceOf(WatchlistSyntaxException.class)
        .hasMessageContaining("1000001");
  }
}
