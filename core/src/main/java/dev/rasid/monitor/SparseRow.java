package dev.rasid.monitor;

import java.util.Arrays;

/** A row of a sparse matrix: numbers not below 0 to sums. Not safe for use by several threads. */
final class SparseRow {
  private int[] columns;
  private double[] values;
  private int size;

  /** A row with room for some columns; it grows if there are more. */
  SparseRow(int expected) {
    int capacity = Integer.highestOneBit(Math.max(expected, 4)) * 4;
    columns = new int[capacity];
    values = new double[capacity];
    Arrays.fill(columns, -1);
  }

  double get(int column) {
    int slot = slot(column);
    return columns[slot] == column ? values[slot] : 0;
  }

  void add(int column, double value) {
    int slot = slot(column);
    if (columns[slot] != column) {
      if (size * 2 >= columns.length) {
        grow();
        slot = slot(column);
      }
      columns[slot] = column;
      size++;
    }
    values[slot] += value;
  }

  /** Empties a column that may be asked for again. */
  void clear(int column) {
    int slot = slot(column);
    if (columns[slot] == column) {
      values[slot] = 0;
    }
  }

  /** Returns the columns that are not 0, in no order. */
  int[] columns() {
    int[] filled = new int[size];
    int count = 0;
    for (int slot = 0; slot < columns.length; slot++) {
      if (columns[slot] >= 0 && values[slot] != 0) {
        filled[count++] = columns[slot];
      }
    }
    return Arrays.copyOf(filled, count);
  }

  private int slot(int column) {
    int slot = ((column * 0x9E3779B9) >>> 8) & (columns.length - 1);
    while (columns[slot] >= 0 && columns[slot] != column) {
      slot = (slot + 1) & (columns.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldColumns = columns;
    double[] oldValues = values;
    columns = new int[oldColumns.length * 2];
    values = new double[columns.length];
    Arrays.fill(columns, -1);
    for (int i = 0; i < oldColumns.length; i++) {
      if (oldColumns[i] >= 0) {
        int slot = slot(oldColumns[i]);
        columns[slot] = oldColumns[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
