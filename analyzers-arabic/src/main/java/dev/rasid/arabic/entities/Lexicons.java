package dev.rasid.arabic.entities;

import dev.rasid.arabic.lexicon.EntityLexicon;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Puts a user's lexicon over ours. */
final class Lexicons {
  private Lexicons() {}

  /**
   * Loads both.
   *
   * @throws IllegalArgumentException if the user's cannot be read: it names the file, and the line
   *     if one is bad
   */
  static EntityLexicon load(Optional<Path> userLexicon) {
    EntityLexicon builtIn = EntityLexicon.builtIn();
    return userLexicon.isEmpty() ? builtIn : withUsers(builtIn, userLexicon.get());
  }

  private static EntityLexicon withUsers(EntityLexicon builtIn, Path file) {
    try {
      return builtIn.toBuilder().addAll(file).build();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          EntitiesProvider.USER_LEXICON.name() + " " + file + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : e.toString();
  }
}
