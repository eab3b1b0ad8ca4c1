package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Rows of numbers, kept as columns. Not safe for use by several threads while it grows. */
final class IntTable {
  private static final int ROOM = 16;

  private final int[][] columns;
  private int size;

  IntTable(int columns) {
    this.columns = new int[columns][ROOM];
  }

  private IntTable(int[][] columns, int size) {
    this.columns = columns;
    this.size = size;
  }

  int size() {
    return size;
  }

  int get(int column, int row) {
    return columns[column][row];
  }

  /** Returns a copy of a column. */
  int[] column(int column) {
    return Arrays.copyOf(columns[column], size);
  }

  void set(int column, int row, int value) {
    columns[column][row] = value;
  }

  /** Adds a row and returns its number. */
  int add(int... values) {
    if (values.length != columns.length) {
      throw new IllegalArgumentException(
          values.length + " values for " + columns.length + " columns");
    }
    for (int i = 0; i < columns.length; i++) {
      if (size == columns[i].length) {
        columns[i] = Arrays.copyOf(columns[i], size + (size >> 1) + ROOM);
      }
      columns[i][size] = values[i];
    }
    return size++;
  }

  /** Returns a copy that takes no more room than it needs. */
  IntTable copy() {
    int[][] copies = new int[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      copies[i] = Arrays.copyOf(columns[i], size);
    }
    return new IntTable(copies, size);
  }

  /** Leaves out rows, and takes no more room than the others need. */
  void keep(IntPredicate wanted) {
    int kept = 0;
    for (int row = 0; row < size; row++) {
      kept += wanted.test(row) ? 1 : 0;
    }
    for (int i = 0; i < columns.length; i++) { // one by one: no more than one is there twice
      int[] column = new int[kept];
      int at = 0;
      for (int row = 0; row < size; row++) {
        if (wanted.test(row)) {
          column[at++] = columns[i][row];
        }
      }
      columns[i] = column;
    }
    size = kept;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(columns.length);
    for (int[] column : columns) {
      Columns.write(out, Arrays.copyOf(column, size));
    }
  }

  static IntTable read(DataInputStream in) throws IOException {
    int[][] columns = new int[in.readInt()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Columns.ints(in);
    }
    return new IntTable(columns, columns[0].length);
  }
}
