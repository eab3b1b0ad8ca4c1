package dev.rasid.arabic.morphology;

import dev.rasid.annotation.SegmentRole;

/** A segment by its offsets in the word; see {@link dev.rasid.annotation.Segment}. */
record Part(int start, int end, String form, SegmentRole role) {}
