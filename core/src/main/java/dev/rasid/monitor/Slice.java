package dev.rasid.monitor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which reports are counted: all, or those of an entity, an outlet, some days.
 *
 * <pre>{@code
 * coverage.count(Slice.ALL.entity("fifa").outlet("BBC").from(day).to(day))
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param entity the id of an entity they name
 * @param outlet the outlet; empty text stands for those that do not name theirs
 * @param from the first day, in the time zone of what is asked
 * @param to the last day
 */
public record Slice(
    Optional<String> entity,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /** All reports. */
  public static final Slice ALL =
      new Slice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public Slice {
    Objects.requireNonNull(entity, "entity must not be null");
    Objects.requireNonNull(outlet, "outlet must not be null");
    Objects.requireNonNull(from, "from must not be null");
    Objects.requireNonNull(to, "to must not be null");
  }

  /**
   * Returns the part that names an entity.
   *
   * @param id the id of the entity
   * @return these reports
   */
  public Slice entity(String id) {
    return new Slice(Optional.of(id), outlet, from, to);
  }

  /**
   * Returns the part of one outlet.
   *
   * @param name the outlet
   * @return these reports
   */
  public Slice outlet(String name) {
    return new Slice(entity, Optional.of(name), from, to);
  }

  /**
   * Returns the part that begins with a day.
   *
   * @param day the first day
   * @return these reports
   */
  public Slice from(LocalDate day) {
    return new Slice(entity, outlet, Optional.of(day), to);
  }

  /**
   * Returns the part that ends with a day.
   *
   * @param day the last day, which belongs to it
   * @return these reports
   */
  public Slice to(LocalDate day) {
    return new Slice(entity, outlet, from, Optional.of(day));
  }

  /**
   * Returns the part of one day.
   *
   * @param day the day
   * @return these reports
   */
  public Slice on(LocalDate day) {
    return from(day).to(day);
  }

  boolean covers(String itsOutlet, LocalDate day) {
    return (outlet.isEmpty() || outlet.get().equals(itsOutlet))
        && (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || !day.isAfter(to.get()));
  }
}
