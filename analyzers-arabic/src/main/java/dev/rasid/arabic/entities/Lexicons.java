package dev.rasid.arabic.entities;

import dev.rasid.arabic.lexicon.EntityLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a user's lexicon over ours. */
final class Lexicons {
  private Lexicons() {}

  static EntityLexicon load(Optional<Path> userLexicon) throws IOException {
    EntityLexicon builtIn = EntityLexicon.builtIn();
    return userLexicon.isEmpty() ? builtIn : builtIn.toBuilder().addAll(userLexicon.get()).build();
  }
}
