package dev.rasid.arabic.names;

/** Whose habits a press spelling follows. */
public enum PressRegion {
  /** English press of the Gulf, the Levant and Iraq: al-, j for ج. */
  GULF_LEVANT,
  /** English press of Egypt: el-, g for ج. */
  EGYPT,
  /** French press of the Maghreb: ch, ou, dj; El apart, Ben and Abdel joined to the name. */
  MAGHREB
}
