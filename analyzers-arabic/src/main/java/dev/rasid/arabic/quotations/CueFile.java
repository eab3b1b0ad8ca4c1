package dev.rasid.arabic.quotations;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.rasid.arabic.morphology.VerbPerson;
import dev.rasid.arabic.resource.Columns;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file in which the build keeps the words that attribute, since to make all forms of the verbs
 * takes long. Kinds, forces and persons are written by their places: the file is read by the
 * version that wrote it.
 */
final class CueFile {
  private static final int MAGIC = 0x52435531; // RCU1
  private static final int FIELDS = 6;
  private static final Splitter BAR = Splitter.on('|');

  private CueFile() {}

  @SuppressWarnings("EnumOrdinal") // see above
  static void write(Map<String, ImmutableList<Cue>> words, DataOutputStream out)
      throws IOException {
    Map<Cue, Integer> cues = new LinkedHashMap<>();
    words.values().forEach(all -> all.forEach(cue -> cues.putIfAbsent(cue, cues.size())));
    Map<String, Integer> texts = new LinkedHashMap<>();
    int[] fields = new int[FIELDS * cues.size()];
    int at = 0;
    for (Cue cue : cues.keySet()) {
      fields[at++] = cue.kind().ordinal();
      fields[at++] = place(cue.lemma(), texts);
      fields[at++] = cue.force().ordinal();
      fields[at++] = place(String.join("|", cue.frames()), texts);
      fields[at++] = cue.always() ? 1 : 0;
      fields[at++] = cue.person().map(Enum::ordinal).orElse(-1);
    }
    List<Integer> values = new ArrayList<>();
    words
        .values()
        .forEach(
            all -> {
              values.add(all.size());
              all.forEach(cue -> values.add(cues.getOrDefault(cue, -1)));
            });
    out.writeInt(MAGIC);
    Columns.write(out, String.join("\n", texts.keySet()));
    Columns.write(out, fields);
    Columns.write(out, String.join("\n", words.keySet()));
    Columns.write(out, values.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int place(String text, Map<String, Integer> texts) {
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static Map<String, ImmutableList<Cue>> read(DataInputStream in) throws IOException {
    Columns.expect(in, MAGIC, "cues");
    String[] texts = Columns.text(in).split("\n", -1);
    Cue[] cues = cues(texts, Columns.ints(in));
    String[] keys = Columns.text(in).split("\n", -1);
    int[] values = Columns.ints(in);
    Map<String, ImmutableList<Cue>> words = new HashMap<>(2 * keys.length);
    int at = 0;
    for (String key : keys) {
      int size = values[at++];
      if (size == 1) {
        words.put(key, ImmutableList.of(cues[values[at++]]));
      } else {
        ImmutableList.Builder<Cue> all = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
          all.add(cues[values[at++]]);
        }
        words.put(key, all.build());
      }
    }
    return words;
  }

  private static Cue[] cues(String[] texts, int[] fields) {
    Cue.Kind[] kinds = Cue.Kind.values();
    Cue.Force[] forces = Cue.Force.values();
    List<Optional<VerbPerson>> persons = new ArrayList<>();
    for (VerbPerson person : VerbPerson.values()) {
      persons.add(Optional.of(person));
    }
    Map<Integer, ImmutableList<String>> frames = new HashMap<>();
    Cue[] cues = new Cue[fields.length / FIELDS];
    for (int i = 0; i < cues.length; i++) {
      int at = FIELDS * i;
      int person = fields[at + 5];
      cues[i] =
          new Cue(
              kinds[fields[at]],
              texts[fields[at + 1]],
              forces[fields[at + 2]],
              frames.computeIfAbsent(
                  fields[at + 3], place -> ImmutableList.copyOf(BAR.split(texts[place]))),
              fields[at + 4] == 1,
              person < 0 ? Optional.empty() : persons.get(person));
    }
    return cues;
  }
}
