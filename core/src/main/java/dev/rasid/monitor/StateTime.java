package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Times, days and time zones in saved states. */
final class StateTime {
  private StateTime() {}

  static void write(DataOutputStream out, Instant time) throws IOException {
    out.writeLong(time.getEpochSecond());
    out.writeInt(time.getNano());
  }

  static Instant read(DataInputStream in) throws IOException {
    long seconds = in.readLong();
    try {
      return Instant.ofEpochSecond(seconds, in.readInt());
    } catch (DateTimeException | ArithmeticException e) {
      throw new StateFormatException("second " + seconds + " is no time", e);
    }
  }

  static ZoneId readZone(DataInputStream in) throws IOException {
    String zone = StateFile.readText(in);
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new StateFormatException("time zone \"" + zone + "\" is not known here", e);
    }
  }

  static LocalDate readDay(DataInputStream in) throws IOException {
    long day = in.readLong();
    try {
      return LocalDate.ofEpochDay(day);
    } catch (DateTimeException e) {
      throw new StateFormatException("day " + day + " is no date", e);
    }
  }
}
