package dev.rasid.monitor;

import dev.rasid.annotation.EntityType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;

/**
 * An entity as reports name it.
 *
 * <p>Immutable.
 *
 * @param id the id that mentions carry
 * @param type what kind of thing it is
 * @param name the canonical name, or the id if no article introduces it
 */
public record EntityName(String id, EntityType type, String name)
    implements Comparable<EntityName> {
  private static final Comparator<EntityName> ORDER =
      Comparator.comparing(EntityName::id)
          .thenComparing(EntityName::name)
          .thenComparing(EntityName::type);

  /** Checks that nothing is null. */
  public EntityName {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(name, "name must not be null");
  }

  /** By id, then name, then type. */
  @Override
  public int compareTo(EntityName other) {
    return ORDER.compare(this, other);
  }

  void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, id);
    out.writeUTF(type.name());
    StateFile.writeText(out, name);
  }

  static EntityName read(DataInputStream in) throws IOException {
    String id = StateFile.readText(in);
    EntityType type = EntityType.valueOf(in.readUTF());
    return new EntityName(id, type, StateFile.readText(in));
  }
}
