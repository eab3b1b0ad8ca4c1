package dev.rasid.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WikidataIdsTest {
  @Test
  void knowsCountriesAndPersonsButNotEverything() {
    assertThat(WikidataIds.find("country-eg")).contains("Q79");
    assertThat(WikidataIds.find("donald-trump")).contains("Q22686");
    assertThat(WikidataIds.find("nobody")).isEmpty();
  }
}
