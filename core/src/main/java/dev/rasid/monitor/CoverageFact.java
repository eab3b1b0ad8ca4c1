package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who is named in a report; the entities are sorted by their ids. */
record CoverageFact(String id, Instant time, String outlet, List<EntityName> entities)
    implements Fact {
  CoverageFact {
    entities = List.copyOf(entities);
  }

  static CoverageFact of(Report report, UnaryOperator<EntityName> shared) {
    return new CoverageFact(
        report.id(),
        report.time(),
        report.outlet(),
        OwnEntities.named(report).stream().map(shared).toList());
  }

  boolean names(String entity) {
    int low = 0;
    int high = entities.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = entities.get(middle).id().compareTo(entity);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  @Override
  public void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, id);
    StateTime.write(out, time);
    StateFile.writeText(out, outlet);
    out.writeInt(entities.size());
    for (EntityName entity : entities) {
      entity.write(out);
    }
  }

  static CoverageFact read(DataInputStream in, UnaryOperator<EntityName> shared)
      throws IOException {
    String id = StateFile.readText(in);
    Instant time = StateTime.read(in);
    String outlet = StateFile.readText(in);
    int size = in.readInt();
    List<EntityName> entities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      EntityName entity = EntityName.read(in);
      if (i > 0 && entities.get(i - 1).id().compareTo(entity.id()) >= 0) {
        throw new StateFormatException("entities of " + id + " are not in order");
      }
      entities.add(shared.apply(entity));
    }
    return new CoverageFact(id, time, outlet, entities);
  }
}
