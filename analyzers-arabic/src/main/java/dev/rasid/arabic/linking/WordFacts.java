package dev.rasid.arabic.linking;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.arabic.linking.Heads.OrganisationHead;
import dev.rasid.arabic.linking.Heads.PlaceHead;
import dev.rasid.arabic.morphology.ArabicSegmenter;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.names.NameLexicon;
import dev.rasid.arabic.resource.WordKey;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.List;
import java.util.Optional;

/**
 * What the tables say of one word, whatever stands around it.
 *
 * @param form its clean form
 * @param wordKey its {@link WordKey}
 * @param key the folded form
 * @param bareForm the clean form without anything that is written on it
 * @param bareKey the folded form of that
 * @param proclitics how many letters of conjunctions and prepositions are written on it
 * @param definite whether it has the article
 * @param pronoun whether a pronoun is written on it
 * @param classes what the bare form may be, as {@link KnownStems} says
 * @param title whether it opens titles
 * @param titleAlone whether it is a title by itself
 * @param organisation what it opens, if names of organisations begin with it
 * @param place what it opens, if names of places begin with it
 * @param countries those whose adjective it may be, likeliest first
 * @param name whether it is a personal name as it stands
 * @param bareName whether it is one without what is written on it
 * @param family whether it is a family name
 */
public record WordFacts(
    String form,
    long wordKey,
    String key,
    String bareForm,
    String bareKey,
    int proclitics,
    boolean definite,
    boolean pronoun,
    int classes,
    boolean title,
    boolean titleAlone,
    Optional<OrganisationHead> organisation,
    Optional<PlaceHead> place,
    List<String> countries,
    boolean name,
    boolean bareName,
    boolean family) {

  /** Looks a word up in all tables. */
  static WordFacts of(String form) {
    Morphology word = ArabicSegmenter.standard().analyze(form);
    String bareForm = form;
    int proclitics = 0;
    boolean definite = false;
    boolean pronoun = false;
    boolean before = true;
    for (Segment segment : word.segments()) {
      SegmentRole role = segment.role();
      before = before && role != SegmentRole.ARTICLE && role != SegmentRole.STEM;
      if (before) {
        proclitics += segment.span().length();
      }
      if (role == SegmentRole.STEM) {
        bareForm = segment.form();
      }
      definite |= role == SegmentRole.ARTICLE;
      pronoun |= role == SegmentRole.PRONOUN;
    }
    String key = ArabicNormalizer.key(form);
    String bareKey = bareForm.equals(form) ? key : ArabicNormalizer.key(bareForm);
    TitleHeads titles = TitleHeads.standard();
    NameLexicon names = NameLexicon.standard();
    return new WordFacts(
        form,
        WordKey.of(form.toCharArray(), 0, form.length()),
        key.equals(form) ? form : key,
        bareForm,
        bareKey,
        proclitics,
        definite,
        pronoun,
        KnownStems.classes(bareForm),
        titles.isHead(bareKey),
        titles.isTitle(bareKey),
        Heads.standard().organisation(bareKey),
        Heads.standard().place(bareKey),
        Nationalities.standard().find(bareKey),
        names.find(form).isPresent(),
        names.find(bareKey).isPresent(),
        FamilyNames.standard().contains(bareKey));
  }

  /** Whether it is a word in Arabic letters. */
  public boolean isWord() {
    return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.ARABIC
        && Character.isLetter(form.charAt(0));
  }

  boolean isSpelled(char[] text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text[i] != form.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }
}
