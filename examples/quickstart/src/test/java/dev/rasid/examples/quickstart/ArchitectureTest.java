package dev.rasid.examples.quickstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** The shape that the library modules keep; here, because this module sees them all. */
@AnalyzeClasses(packages = "dev.rasid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> LIBRARY =
      DescribedPredicate.describe(
          "in a library module", type -> !type.getPackageName().startsWith("dev.rasid.examples"));

  /** The packages of stances from high to low, as STANCE.md tells them. */
  private static final List<String> STANCE_PACKAGES =
      Stream.of(
              "stances",
              "modifiers",
              "frames",
              "holders",
              "targets",
              "clauses",
              "phrases",
              "words",
              "predicates",
              "tables")
          .map(name -> "dev.rasid.sentiment." + name)
          .toList();

  @ArchTest
  static final ArchRule NO_PACKAGE_CYCLES =
      slices().matching("dev.rasid.(**)").should().beFreeOfCycles();

  @ArchTest
  static void stancePackagesSeeOnlyThoseBelow(JavaClasses classes) {
    for (int low = 1; low < STANCE_PACKAGES.size(); low++) {
      noClasses()
          .that()
          .resideInAPackage(STANCE_PACKAGES.get(low))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STANCE_PACKAGES.subList(0, low).toArray(String[]::new))
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule SENTIMENT_DOES_NOT_SEE_ARABIC =
      noClasses()
          .that()
          .resideInAPackage("dev.rasid.sentiment..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.rasid.arabic..");

  @ArchTest
  static final ArchRule CORE_SEES_NO_ANALYZER =
      noClasses()
          .that(LIBRARY)
          .and()
          .resideOutsideOfPackages("dev.rasid.sentiment..", "dev.rasid.arabic..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.rasid.sentiment..", "dev.rasid.arabic..");

  @ArchTest
  static final ArchRule NO_GUAVA_IN_PUBLIC_SIGNATURES =
      methods()
          .that()
          .areDeclaredInClassesThat(LIBRARY)
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .arePublic()
          .should(nameNoGuavaType());

  @ArchTest
  static final ArchRule NO_STANDARD_STREAMS =
      noClasses()
          .that(LIBRARY)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule NO_SYSTEM_PROPERTIES =
      noClasses()
          .that(LIBRARY)
          .should()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class, String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(Boolean.class, "getBoolean", String.class)
          .orShould()
          .callMethod(Integer.class, "getInteger", String.class);

  private static ArchCondition<JavaMethod> nameNoGuavaType() {
    return new ArchCondition<>("name no Guava type") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean guava =
            !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream()
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                    .anyMatch(type -> type.getPackageName().startsWith("com.google.common"));
        events.add(new SimpleConditionEvent(method, !guava, method.getFullName()));
      }
    };
  }
}
