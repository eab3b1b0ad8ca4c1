package dev.rasid.monitor;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Stance;
import dev.rasid.text.Annotation;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The stances of a report, in the order of its text. */
record StanceFact(String id, Instant time, String outlet, List<Held> held) implements Fact {
  private static final int MICROS = 1_000_000;

  /** One stance; its polarity is in millionths. */
  record Held(
      String holder,
      String holderName,
      String target,
      String targetName,
      int polarity,
      boolean hedged) {}

  StanceFact {
    held = List.copyOf(held);
  }

  static StanceFact of(Report report, UnaryOperator<String> shared) {
    List<Annotation<Stance>> stances = OwnEntities.stances(report);
    Map<String, Entity> introduced =
        stances.isEmpty() ? Map.of() : OwnEntities.introduced(report.analyzed());
    String text = report.analyzed().article().text();
    List<Held> held = new ArrayList<>();
    for (Annotation<Stance> it : stances) {
      Stance stance = it.value();
      String target =
          stance
              .issueIn(text)
              .or(() -> stance.unnamedTargetIn(text))
              .orElseGet(() -> name(stance.target(), introduced));
      String holder =
          stance.unnamedHolderIn(text).orElseGet(() -> name(stance.holder(), introduced));
      held.add(
          new Held(
              shared.apply(stance.holder()),
              shared.apply(holder),
              shared.apply(stance.target()),
              shared.apply(target),
              (int) Math.round(stance.polarity() * MICROS),
              stance.hedged()));
    }
    return new StanceFact(report.id(), report.time(), report.outlet(), held);
  }

  private static String name(String id, Map<String, Entity> introduced) {
    Entity entity = introduced.get(id);
    return entity == null ? id : entity.name();
  }

  @Override
  public void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, id);
    StateTime.write(out, time);
    StateFile.writeText(out, outlet);
    out.writeInt(held.size());
    for (Held one : held) {
      StateFile.writeText(out, one.holder());
      StateFile.writeText(out, one.holderName());
      StateFile.writeText(out, one.target());
      StateFile.writeText(out, one.targetName());
      out.writeInt(one.polarity());
      out.writeBoolean(one.hedged());
    }
  }

  static StanceFact read(DataInputStream in, UnaryOperator<String> shared) throws IOException {
    String id = StateFile.readText(in);
    Instant time = StateTime.read(in);
    String outlet = StateFile.readText(in);
    int size = in.readInt();
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      held.add(
          new Held(
              shared.apply(StateFile.readText(in)),
              shared.apply(StateFile.readText(in)),
              shared.apply(StateFile.readText(in)),
              shared.apply(StateFile.readText(in)),
              in.readInt(),
              in.readBoolean()));
    }
    return new StanceFact(id, time, outlet, held);
  }

  /** Adds up stances. */
  static final class Sum {
    private int reports;
    private int favor;
    private int against;
    private int neutral;
    private int hedged;
    private long polarity;

    void report() {
      reports++;
    }

    void add(Held one) {
      favor += one.polarity() > 0 ? 1 : 0;
      against += one.polarity() < 0 ? 1 : 0;
      neutral += one.polarity() == 0 ? 1 : 0;
      hedged += one.hedged() ? 1 : 0;
      polarity += one.polarity();
    }

    StanceTally tally() {
      return new StanceTally(reports, favor, against, neutral, hedged, (double) polarity / MICROS);
    }
  }
}
