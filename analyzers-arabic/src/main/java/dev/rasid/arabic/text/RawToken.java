package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;

/** A token by its offsets in clean text. */
public record RawToken(int start, int end, TokenKind kind) {}
