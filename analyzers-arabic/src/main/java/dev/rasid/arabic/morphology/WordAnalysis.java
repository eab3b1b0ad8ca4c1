package dev.rasid.arabic.morphology;

import java.util.List;

/** A clean word taken apart. The parts follow each other from 0 to the word's length. */
record WordAnalysis(List<Part> parts, String lemma, String stem) {
  WordAnalysis {
    parts = List.copyOf(parts);
  }
}
