package dev.rasid.arabic.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts for laws: all of Unicode, lone surrogates included, and Arabic with all it can carry. */
final class AnyUnicode {
  private AnyUnicode() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> units =
        Arbitraries.strings().withCharRange('\0', Character.MAX_VALUE).ofMaxLength(40);
    Arbitrary<String> points =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .list()
            .ofMaxSize(20)
            .map(
                list ->
                    list.stream()
                        .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                        .toString());
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, units),
        net.jqwik.api.Tuple.of(1, points),
        net.jqwik.api.Tuple.of(6, arabic()));
  }

  /** Arabic, marks, presentation forms, look-alikes, controls, emoji and lone surrogates. */
  static Arbitrary<String> arabic() {
    return Arbitraries.strings()
        .withChars("اوىيهةلابنعحت أإآؤئءٱٲیکگپےۓۂۀە")
        .withChars("\u0640\u064B\u064E\u0650\u0651\u0653\u0654\u0655\u0670\u06E5\u06DD\u0674")
        .withChars("\u200C\u200D\u200E\u202B\u2066\uFEFF\u00A0\u00AD\uFE0F\0")
        .withChars("ﻻﷲﷺﷻ﷼﷽ﱞﹷﻣﺤﯽﯼﯾﳲﷰ")
        .withChars('\uD83D', '\uDC68', '\uDE00', '\uDC00', '❤', '♀')
        .withChars("٣۴３Ａ،.?\n\r\tZ")
        .withCharRange('\u0600', '\u06FF')
        .withCharRange('\uFB50', '\uFEFF')
        .withCharRange('\u08A0', '\u08FF')
        .ofMaxLength(30);
  }
}
