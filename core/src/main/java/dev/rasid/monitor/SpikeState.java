package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A spike in a saved state. */
final class SpikeState {
  private SpikeState() {}

  static void write(DataOutputStream out, Spike spike) throws IOException {
    spike.entity().write(out);
    out.writeLong(spike.start().toEpochDay());
    out.writeLong(spike.peak().toEpochDay());
    out.writeLong(spike.end().toEpochDay());
    out.writeBoolean(spike.ongoing());
    out.writeInt(spike.count());
    out.writeDouble(spike.expected());
    out.writeDouble(spike.score());
    out.writeInt(spike.reports());
    out.writeInt(spike.examples().size());
    for (ArticleRef example : spike.examples()) {
      example.write(out);
    }
  }

  static Spike read(DataInputStream in) throws IOException {
    return new Spike(
        EntityName.read(in),
        StateTime.readDay(in),
        StateTime.readDay(in),
        StateTime.readDay(in),
        in.readBoolean(),
        in.readInt(),
        in.readDouble(),
        in.readDouble(),
        in.readInt(),
        examples(in));
  }

  private static List<ArticleRef> examples(DataInputStream in) throws IOException {
    List<ArticleRef> examples = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      examples.add(ArticleRef.read(in));
    }
    return examples;
  }
}
