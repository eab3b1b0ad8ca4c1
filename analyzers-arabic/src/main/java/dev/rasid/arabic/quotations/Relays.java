package dev.rasid.arabic.quotations;

import java.util.Optional;
import java.util.Set;

/** Finds the sources whose words somebody passes on: نقلت الوكالة عن مصدر. */
final class Relays {
  /** Tokens between a verb and عن. */
  private static final int REACH = 30;

  /** Tokens between a verb and قوله. */
  private static final int REACH_BACK = 60;

  /** Verbs of those who pass on what others say. */
  private static final Set<String> RELAYING = Set.of("نقل", "أورد", "نشر", "روى", "حكى");

  private final QuoteText text;
  private final CueLayer cues;
  private final NounPhrases phrases;
  private final SpeakerHistory history;

  Relays(QuoteText text, CueLayer cues, NounPhrases phrases, SpeakerHistory history) {
    this.text = text;
    this.cues = cues;
    this.phrases = phrases;
    this.history = history;
  }

  /** نقلت الوكالة عن المصدر قوله: the relay's verb before the noun. */
  Optional<Speaker> before(CueAt noun) {
    int oldest = Math.max(text.statementStart(noun.first()), noun.first() - REACH_BACK);
    for (int at = noun.first() - 1; at >= oldest; at--) {
      CueAt cue = cues.at(at);
      if (cue != null && RELAYING.contains(cue.lemma())) {
        return behind(cue.last() + 1, noun.first(), cue);
      }
    }
    return Optional.empty();
  }

  /** The source behind عن and a verb that relays, with its relay. */
  Optional<Speaker> behind(int first, int end, CueAt verb) {
    boolean relays = RELAYING.contains(verb.lemma());
    for (int at = first; at < Math.min(end, first + REACH); at++) {
      CueAt source = cues.at(at);
      if (source != null && source.lemma().equals("نقلا عن")) {
        Speaker relay = phrases.read(phrases.skipAdverbs(first, at), at);
        Speaker quoted = phrases.read(source.last() + 1, end);
        return quoted == null || relay == null
            ? Optional.empty()
            : Optional.of(quoted.relayedBy(relay));
      }
      if (!relays) {
        continue;
      }
      String key = text.key(at);
      if (key.equals("عن") || key.equals("عنه") || key.equals("عنها") || key.equals("عنهم")) {
        boolean pronoun = key.length() > 2;
        Speaker relay =
            pronoun
                ? phrases.read(phrases.skipAdverbs(at + 1, end), end)
                : phrases.read(phrases.skipAdverbs(first, at), at);
        Speaker spoken =
            pronoun
                ? history
                    .last(Agreement.ofPronoun(key), true)
                    .map(last -> last.carried(Speaker.Rule.CARRIED))
                    .orElse(null)
                : phrases.read(at + 1, end);
        if (spoken != null) {
          return Optional.of(relay == null ? spoken : spoken.relayedBy(relay));
        }
      }
    }
    return Optional.empty();
  }
}
