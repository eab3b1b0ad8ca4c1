package dev.rasid.arabic.dates;

import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.arabic.dates.Timeline.Contradiction;
import dev.rasid.arabic.dates.Timeline.Event;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.CalendarNames;
import dev.rasid.arabic.text.RawToken;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds dates of an article that contradict what it says about them. */
final class TimelineCheck {
  /** How far before a length the word stands that says it lies between two dates. */
  private static final int WINDOW = 12;

  private final AnalyzedArticle article;
  private final List<Event> events;
  private final String text;

  TimelineCheck(AnalyzedArticle article, List<Event> events) {
    this.article = article;
    this.events = events;
    text = article.article().text();
  }

  List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    for (Event event : events) {
      weekday(event).ifPresent(found::add);
    }
    for (Annotation<Sentence> sentence :
        article.find(Sentence.KEY).stream().flatMap(it -> it.stream()).toList()) {
      interval(sentence.span()).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(it -> it.spans().get(0)));
    return found;
  }

  /** A weekday that the named date is not on. */
  private Optional<Contradiction> weekday(Event event) {
    boolean absolute =
        event.range().days() == 1
            && event.time().evidence().stream().noneMatch(it -> it.rule().contains("published"));
    if (!absolute) {
      return Optional.empty();
    }
    LocalDate date = event.range().first();
    String clean = ArabicNormalizer.clean(words(event.span())).text();
    for (RawToken token : ArabicTokenizer.tokens(clean)) {
      String word = clean.substring(token.start(), token.end());
      Optional<DayOfWeek> day =
          word.startsWith("ال") ? CalendarNames.dayOfWeek(word) : Optional.empty();
      boolean month = word.equals("الأول") || word.equals("الثاني");
      if (day.isPresent() && !month && day.get() != date.getDayOfWeek()) {
        return Optional.of(
            new Contradiction(
                List.of(event.span()),
                date + " is a " + name(date.getDayOfWeek()) + ", not a " + name(day.get())));
      }
    }
    return Optional.empty();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Two dates and the time between them in one sentence: the sum must be right. */
  private Optional<Contradiction> interval(Span sentence) {
    List<Event> dates = new ArrayList<>();
    for (Event event : events) {
      if (sentence.contains(event.span())) {
        dates.add(event);
      }
    }
    List<Annotation<TimeExpression>> lengths = new ArrayList<>();
    for (Annotation<TimeExpression> it : article.get(TimeExpression.KEY).within(sentence)) {
      if (it.value().type() == TimeExpression.Type.DURATION) {
        lengths.add(it);
      }
    }
    if (dates.size() != 2 || lengths.size() != 1 || !isBetween(lengths.get(0).span())) {
      return Optional.empty();
    }
    dates.sort(Comparator.comparing((Event event) -> event.range().first()));
    return sum(dates.get(0), dates.get(1), lengths.get(0));
  }

  /** Whether بعد or its like stands right before a length, and no "about" or "more than". */
  private boolean isBetween(Span length) {
    int from = Math.max(0, length.start() - WINDOW);
    String clean = ArabicNormalizer.clean(text.substring(from, length.start())).text();
    List<RawToken> tokens = ArabicTokenizer.tokens(clean);
    if (tokens.isEmpty()) {
      return false;
    }
    RawToken last = tokens.get(tokens.size() - 1);
    String word = clean.substring(last.start(), last.end());
    boolean after = word.endsWith("بعد") || word.equals("مرور") || word.endsWith("عقب");
    char first = text.charAt(length.start());
    return after && (Character.isDigit(first) || !isApproximate(length));
  }

  private boolean isApproximate(Span length) {
    String key = ArabicNormalizer.key(words(length));
    return List.of("نحو", "حوالي", "قرابه", "زهاء", "اكثر", "اقل", "ما ", "ازيد").stream()
        .anyMatch(key::startsWith);
  }

  private Optional<Contradiction> sum(Event early, Event late, Annotation<TimeExpression> length) {
    Period period;
    try {
      period = Period.parse(length.value().value());
    } catch (DateTimeException e) {
      return Optional.empty(); // hours, or a vague length
    }
    if (early.range().last().isAfter(late.range().first())) {
      return Optional.empty();
    }
    LocalDate earliest = early.range().first().plus(period);
    LocalDate latest = early.range().last().plus(period);
    boolean fits = !earliest.isAfter(late.range().last()) && !latest.isBefore(late.range().first());
    if (fits) {
      return Optional.empty();
    }
    String sum =
        early.range().days() > 31 ? String.valueOf(earliest.getYear()) : earliest.toString();
    return Optional.of(
        new Contradiction(
            List.of(early.span(), length.span(), late.span()).stream().sorted().toList(),
            early.time().value()
                + " plus "
                + length.value().value()
                + " is "
                + sum
                + ", not "
                + late.time().value()));
  }
}
