package dev.rasid.arabic;

import dev.rasid.annotation.TokenKind;

/** A token by its offsets in clean text. */
record RawToken(int start, int end, TokenKind kind) {}
