package dev.rasid.arabic.linking;

import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.arabic.linking.Heads.OrganisationHead;
import dev.rasid.arabic.linking.Heads.PlaceHead;
import dev.rasid.arabic.morphology.ArabicSegmenter;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.names.NameLexicon;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.Letters;
import dev.rasid.arabic.words.Word;
import dev.rasid.arabic.words.WordNote;
import java.util.List;
import java.util.Optional;

/**
 * What the tables say of one word, whatever stands around it.
 *
 * @param form its clean form
 * @param isWord whether it is a word in Arabic letters
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
 * @param opens what may begin with it, as bits: {@link #TITLE} and the others
 * @param inLetters whether all of it is letters of the Arabic script, so that its token is a word
 */
public record WordFacts(
    String form,
    boolean isWord,
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
    boolean family,
    int opens,
    boolean inLetters) {
  /** It opens titles. */
  public static final int TITLE = 1;

  /** It opens names of organisations. */
  public static final int ORGANISATION = 1 << 1;

  /** It opens names of places. */
  public static final int PLACE = 1 << 2;

  /** It is a nationality. */
  public static final int NATIONALITY = 1 << 3;

  /** It is a hashtag. */
  public static final int HASHTAG = 1 << 4;

  private static final WordNote<WordFacts> NOTE = new WordNote<>(WordNote.Topic.FACTS);

  /** Returns the facts of a word. */
  public static WordFacts of(Word word) {
    WordFacts known = NOTE.find(word);
    return known == null ? NOTE.keep(word, anew(word)) : known;
  }

  /** Looks a word up in all tables. */
  private static WordFacts anew(Word word) {
    String form = word.form();
    String bareForm = form;
    int proclitics = 0;
    boolean definite = false;
    boolean pronoun = false;
    boolean before = true;
    for (Segment segment : ArabicSegmenter.standard().analyze(form).segments()) {
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
    boolean title = TitleHeads.standard().isHead(bareKey);
    Optional<OrganisationHead> organisation = Heads.standard().organisation(bareKey);
    Optional<PlaceHead> place = Heads.standard().place(bareKey);
    List<String> countries = Nationalities.standard().find(bareKey);
    NameLexicon names = NameLexicon.standard();
    return new WordFacts(
        form,
        isWord(form),
        key.equals(form) ? form : key,
        bareForm,
        bareKey,
        proclitics,
        definite,
        pronoun,
        KnownStems.classes(bareForm),
        title,
        TitleHeads.standard().isTitle(bareKey),
        organisation,
        place,
        countries,
        names.find(form).isPresent(),
        names.find(bareKey).isPresent(),
        FamilyNames.standard().contains(bareKey),
        (title ? TITLE : 0)
            | (organisation.isPresent() ? ORGANISATION : 0)
            | (place.isPresent() ? PLACE : 0)
            | (countries.isEmpty() ? 0 : NATIONALITY)
            | (form.charAt(0) == '#' && form.length() > 1 ? HASHTAG : 0),
        isInLetters(form));
  }

  private static boolean isInLetters(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Letters.isArabic(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a form begins as a word in Arabic letters does. */
  private static boolean isWord(String form) {
    return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.ARABIC
        && Character.isLetter(form.charAt(0));
  }
}
