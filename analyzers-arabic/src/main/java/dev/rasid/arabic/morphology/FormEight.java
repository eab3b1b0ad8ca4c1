package dev.rasid.arabic.morphology;

/** What the first radical and the t of form VIII make of each other. */
final class FormEight {
  private FormEight() {}

  /** Returns the first radical as it is said: اتصل of و ص ل. */
  static char first(char radical, String lemma) {
    return switch (radical) {
      case 'و', 'ي' -> 'ت';
      case 'ء' -> lemma.startsWith("ات") ? 'ت' : 'ء';
      case 'ذ' -> lemma.startsWith("اد") ? 'د' : 'ذ';
      default -> radical;
    };
  }

  /** Returns what the t has become: اضطر, ازداد, ادعى. */
  static char infix(char radical, String lemma) {
    return switch (radical) {
      case 'ص', 'ض', 'ط' -> 'ط';
      case 'ظ' -> lemma.startsWith("اظط") ? 'ط' : 'ظ';
      case 'د', 'ز' -> 'د';
      case 'ذ' -> lemma.startsWith("اد") ? 'د' : 'ذ';
      case 'ث' -> lemma.startsWith("اثت") ? 'ت' : 'ث';
      default -> 'ت';
    };
  }
}
