package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KeyProfilesPageTest {
  private static final Path PAGE = Path.of("KEY-PROFILES.md");

  @Test
  void thePageSaysWhatTheCodeDoes() throws IOException {
    String page = KeyProfilesPage.write();
    if (Boolean.getBoolean("rasid.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("%s is out of date; its head says how to write it anew", PAGE)
        .isEqualTo(page);
  }

  @Test
  void noFoldIsLeftOut() {
    for (KeyProfile profile : KeyProfile.values()) {
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        assertThat(profile.key((char) c))
            .as("%s U+%04X", profile, c)
            .isEqualTo(profile.folded((char) c));
      }
    }
  }

  @Test
  void thePageListsWhatMatters() {
    assertThat(KeyProfilesPage.write())
        .contains("| U+0629 | ة | = | = | ه | ه | ه |")
        .contains("| U+0624 | ؤ | = | = | = | و | = |")
        .contains("| U+0670 |  | - | - | - | - | = |")
        .contains("| U+0660 | ٠ | = | 0 | 0 | 0 | = |")
        .contains("| U+FEFB | ﻻ | لا |");
  }
}
