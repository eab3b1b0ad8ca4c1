package dev.rasid.sentiment;

import java.util.Set;
import java.util.regex.Pattern;

/** Small closed sets of words, as keys, that the rules look for around a predicate. */
final class FunctionWords {
  /**
   * Heads of a name or description that may stand before a name without changing who is meant: "the
   * foreign minister of X" speaks for X.
   */
  private static final Set<String> TITLES =
      words(
          """
          رئيس رئيسه وزير وزيره زعيم قائد امين عام تنفيذي مستشار مستشاره نائب نائبه ملك امير سلطان ولي عهد
          شيخ سيد دكتور لواء فريق عميد جنرال سفير سفيره مرشح مرشحه مدير مديره متحدث متحدثه مدرب عمده ناقد
          ناقده ناطق ناطقه خبير خبيره محلل محلله مترجم محافظ والي مفتي حاكم قاضي نقيب منسق مفوض كاتب
          عضو امينه كابتن محام محاميه""");

  private static final Set<String> BODIES =
      words(
          """
          وزراء وزاره حكومه دوله جمهوريه مملكه حركه جماعه تنظيم حزب جيش قوات قياده صحيفه وكاله شركه
          منظمه هيئه لجنه مجلس برلمان نظام سلطات مليشيا ميليشيا مليشيات ميليشيات فصائل نادي منتخب
          خارجيه دفاع داخليه نقابه تكتل مرصد رابطه محكمه جمعيه اتحاد مديريه غرفه بلديه مجموعه مؤسسه
          كتله جبهه ائتلاف اداره هيئات وفد اجهزه
          اهالي سكان""");

  private static final Set<String> ADVERBS =
      words(
          """
          امس مجددا ايضا رسميا علنا بشده بقوه بحزم بحراره بالاجماع صباح مساء يوم قد لقد وقد""");

  /** Doings in the genitive of their doer: who is against X's interference is against X. */
  private static final Set<String> DEEDS =
      words(
          """
          جهود دور موقف مواقف سياسه سياسات تصريحات سلوك ممارسات تدخل تدخلات انتهاكات جرائم
          قرار قرارات خطوه اداء رد تهديد تهديدات تصريح صبر تعاون شجاعه كلام اتهام اتهامات تعامل
          بطء صمود نزاهه مبادره عمل""");

  /** Written with an article only by chance, or no nouns. */
  private static final Set<String> FALSE_ARTICLES =
      words(
          """
          الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي الي الا التقي التقت التزم التزمت
          التحق التحقت الغي الغت القي القت""");

  private static final Set<String> CLAUSE_STARTERS =
      words(
          """
          ان بان لان اما لكن فيما بينما حيث كما كان كانت ثم اذ قد لقد لو اذا ما كلما عندما""");

  /** Verbs of saying and declaring: their subject holds what follows. */
  private static final Set<String> DECLARERS =
      words(
          """
          اعرب اعربت يعرب تعرب اكد اكدت يؤكد تؤكد جدد جددت يجدد تجدد اعلن اعلنت يعلن تعلن ابدي ابدت
          يبدي تبدي كرر كررت يكرر تكرر قال قالت يقول تقول صرح صرحت اضاف اضافت عبر عبرت اظهر اظهرت
          سجل سجلت شدد شددت يشدد تشدد اوضح اوضحت تابع تابعت واصل واصلت كتب كتبت غرد""");

  private static final Set<String> NEGATORS = words("لا لم لن ليس ليست ليسوا ما غير دون بدون عدم");

  /** "Still", which a negator before it makes: no negation at all. */
  private static final Set<String> STILL = words("يزال تزال زال زالت يزالون يزل تزل");

  /** After these a doing is denied, refused, ended or asked for, not reported. */
  private static final Set<String> CANCELLERS =
      words(
          """
          عدم غير دون بدون وقف انهاء رفض رفضت يرفض ترفض نفي نفت ينفي تنفي انكر انكرت ينكر تنكر نافيا
          نافيه رافضا رافضه سحب تراجع ضروره يجب ينبغي اهميه انكار استبعد استبعدت هل""");

  /** An imperfect verb after these is wished, feared or asked for, not reported. */
  private static final Set<String> SUBJUNCTIVE = words("ان بان كي لكي حتي الا بالا هل");

  private static final Set<String> HEDGES =
      words("لو اذا لولا ربما لعل زعم زعمت يزعم تزعم مزاعم بزعم احتمال يحتمل");

  private static final Set<String> STOPPING =
      words(
          """
          بوقف بالكف بانهاء بالتوقف بسحب بالانسحاب بعدم برفع بالتراجع بالامتناع بالتخلي بكف بالرحيل""");

  /** Words that begin with the letter of a proclitic and do not introduce what is meant. */
  private static final Set<String> NO_TARGET =
      words(
          """
          بعد بين بشده بقوه بحزم بسبب بيان باسم باسمه باسمها بوضوح برئاسه بحضور بصفته بصفتها بلاده
          بشكل بصوره بدوره بدورها بحراره بالاجماع برلمان لدي لقاء لقائه لقائها لاول للمره لجنه""");

  private static final Set<String> PREPOSITIONS =
      words("في من الي علي عن مع ضد بعد قبل خلال منذ حول بين لدي عند عقب اثر تجاه بسبب رغم");

  /** Offices that few enough people in one article hold for "the minister" to mean one of them. */
  private static final Set<String> ROLES =
      words("وزير وزيره عمده سفير سفيره ناطق ناطقه محافظ حاكم والي مدرب نقيب مفتي");

  private static final Set<String> TIMES =
      words(
          """
          امس اليوم مساء صباح ظهر فجر ليله يومه الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت
          الماضي الماضيه الجاري المقبل الان حاليا لاحقا ذاته نفسه ذاتها نفسها""");

  /** Prepositions that open a phrase of time, place or occasion. */
  private static final Set<String> CIRCUMSTANCES =
      words("في فى خلال عبر عقب منذ امام قبل بعد لدي اثناء غداه فور");

  /** After these the subject of the clause is a pronoun, or nobody new. */
  private static final Set<String> RESUMERS =
      words("لكنه لكنها ولكنه ولكنها كما فهو وهو وهي انه انها");

  /** Verbs whose subject is the speaker of what follows, besides {@link #DECLARERS}. */
  private static final Set<String> SPEAKERS =
      words(
          """
          اعتبر اعتبرت يعتبر تعتبر راي رات يري تري رد ردت يرد ترد نفي نفت ينفي تنفي كشف كشفت ذكر
          ذكرت اشار اشارت وصف وصفت ناشد ناشدت استبعد استبعدت تعهد تعهدت لفت لفتت افاد افادت علق
          سارع سارعت بادر بادرت علقت اقر اقرت توقع توقعت""");

  /** Verbs that add nothing to what they are a beginning of. */
  private static final Set<String> HASTE = words("سارع سارعت بادر بادرت يسارع تسارع يبادر تبادر");

  /** Ends of things: who wants the end of a thing is against it. */
  private static final Set<String> ENDS =
      words(
          """
          وقف انهاء الغاء تعليق تجميد اقاله استقاله رحيل سحب عزل اسقاط حل رفع ازاله تنحي تنحيه
          محاكمه محاسبه فسخ طرد""");

  private FunctionWords() {}

  private static Set<String> words(String list) {
    return Set.of(Pattern.compile("\\s+").split(list));
  }

  /** Tells whether a word is the title of a person, so that the person's name may follow. */
  static boolean isTitle(String key) {
    return TITLES.contains(withoutArticle(key)) || TITLES.contains(withoutOwner(key));
  }

  /** Tells whether a word may stand between a predicate and a name that belongs to it. */
  static boolean isFiller(String key, String form) {
    return TITLES.contains(key)
        || TITLES.contains(withoutOwner(key))
        || BODIES.contains(key)
        || ADVERBS.contains(key)
        // With the hamza written it is no article: ألمانيا, إلى.
        || (form.startsWith("ال") && key.length() > 3 && !FALSE_ARTICLES.contains(key));
  }

  /** Tells whether a word is a title behind a conjunction, which opens a clause. */
  static boolean isJoinedTitle(String key) {
    return (key.startsWith("و") || key.startsWith("ف")) && TITLES.contains(key.substring(1));
  }

  static boolean isBody(String key) {
    return BODIES.contains(key);
  }

  static boolean isRole(String key) {
    return ROLES.contains(key);
  }

  /** Tells whether a word says when, or how, and so may stand anywhere in a clause. */
  static boolean isAdverb(String key) {
    return TIMES.contains(key) || ADVERBS.contains(key);
  }

  static boolean opensCircumstance(String key) {
    return CIRCUMSTANCES.contains(key);
  }

  static boolean isResumer(String key) {
    return RESUMERS.contains(key);
  }

  /** Tells whether the subject of a word says what follows. */
  static boolean isSpeakersVerb(String key) {
    return isDeclarer(key) || SPEAKERS.contains(key) || SPEAKERS.contains(withoutConjunction(key));
  }

  static boolean isHaste(String key) {
    return HASTE.contains(withoutConjunction(key));
  }

  static boolean isEnd(String key) {
    return ENDS.contains(key);
  }

  static boolean isDeed(String key) {
    return DEEDS.contains(key);
  }

  /** Tells whether a word may stand before the subject of a sentence. */
  static boolean isClauseStarter(String key) {
    return CLAUSE_STARTERS.contains(key) || CLAUSE_STARTERS.contains(withoutConjunction(key));
  }

  static boolean isDeclarer(String key) {
    return DECLARERS.contains(key) || DECLARERS.contains(withoutConjunction(key));
  }

  static boolean isNegator(String key) {
    return NEGATORS.contains(key) || NEGATORS.contains(withoutConjunction(key));
  }

  static boolean isStill(String key) {
    return STILL.contains(key);
  }

  static boolean isCanceller(String key) {
    return CANCELLERS.contains(key)
        || CANCELLERS.contains(withoutConjunction(key))
        || ((key.startsWith("ب") || key.startsWith("ل")) && CANCELLERS.contains(key.substring(1)));
  }

  static boolean isSubjunctive(String key) {
    return SUBJUNCTIVE.contains(key) || SUBJUNCTIVE.contains(withoutConjunction(key));
  }

  static boolean isHedge(String key) {
    return HEDGES.contains(key) || HEDGES.contains(withoutConjunction(key));
  }

  static boolean isStopping(String key) {
    return STOPPING.contains(key);
  }

  static boolean isPreposition(String key) {
    return PREPOSITIONS.contains(key);
  }

  static boolean introducesNothing(String key) {
    return NO_TARGET.contains(key);
  }

  /** Tells whether a word begins another clause, of which a predicate before it says nothing. */
  static boolean isBarrier(String key) {
    return isClauseStarter(key) || (FALSE_ARTICLES.contains(key) && !isPreposition(key));
  }

  private static String withoutConjunction(String key) {
    return key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')
        ? key.substring(1)
        : key;
  }

  /** "Its head" is a head; a feminine ending opens before the pronoun. */
  private static String withoutOwner(String key) {
    String title =
        key.endsWith("ها")
            ? key.substring(0, key.length() - 2)
            : key.endsWith("ه") ? key.substring(0, key.length() - 1) : "";
    return title.endsWith("ت") ? title.substring(0, title.length() - 1) + "ه" : title;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") ? key.substring(2) : key;
  }
}
