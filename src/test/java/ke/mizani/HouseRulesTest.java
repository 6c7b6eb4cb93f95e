package ke.mizani;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "ke.mizani", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** A package sees itself and the floors below; packages on one floor do not see each other. */
    private static final List<Floor> FLOORS =
            List.of(
                    new Floor(1, "calendar"),
                    new Floor(2, "policy"),
                    new Floor(3, "activity", "contract"),
                    new Floor(4, "performance"),
                    new Floor(5, "rulebook", "finding"),
                    new Floor(6, "evaluation"),
                    new Floor(7, "store"),
                    new Floor(8, "casework", "report"),
                    new Floor(9, "web", "rest", "cli", "app"));

    /** What the doors on the top floor share: the clock, the configuration, who may do what. */
    private static final String WIRING = "app";

    private static final String[] PLAIN_JAVA = packagesUpTo(6);

    private record Floor(int number, List<String> packages) {

        Floor(int number, String... packages) {
            this(number, List.of(packages));
        }

        String[] seenFrom(String name) {
            return packages.contains(WIRING)
                    ? new String[] {named(name), named(WIRING)}
                    : new String[] {named(name)};
        }
    }

    @ArchTest
    static void floors_are_numbered_from_the_lowest(JavaClasses code) {
        assertThat(FLOORS)
                .extracting(Floor::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9).boxed().toList());
    }

    @ArchTest
    static final ArchRule every_class_is_on_a_floor =
            classes().should().resideInAnyPackage(packagesUpTo(9));

    @ArchTest
    static final ArchRule a_package_sees_itself_and_the_floors_below =
            CompositeArchRule.of(FLOORS.stream().flatMap(HouseRulesTest::rulesOf).toList())
                    .as("a package sees itself and the floors below");

    @ArchTest
    static final ArchRule only_the_rulebook_knows_the_rule_engine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(named("rulebook"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.drools..", "org.kie.api..", "org.kie.internal..");

    @ArchTest
    static final ArchRule only_rulebook_and_report_know_workbooks =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(named("rulebook"), named("report"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule only_casework_knows_the_process_engine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(named("casework"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.kie.kogito..", "org.jbpm..");

    @ArchTest
    static final ArchRule lower_floors_know_no_framework =
            noClasses()
                    .that()
                    .resideInAnyPackage(PLAIN_JAVA)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("jakarta..", "io.quarkus..")
                                    .and(resideOutsideOfPackages("jakarta.validation..")))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule lower_floors_know_no_clock =
            noClasses()
                    .that()
                    .resideInAnyPackage(PLAIN_JAVA)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould()
                    .callMethodWhere(
                            target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule lower_floors_do_not_ask_where_the_machine_is =
            noClasses()
                    .that()
                    .resideInAnyPackage(PLAIN_JAVA)
                    .should()
                    .callMethod(Locale.class, "getDefault")
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "formatted", Object[].class)
                    .orShould()
                    .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                    .orShould()
                    .callMethodWhere(asksForTheUsualNumberFormat())
                    .because("they would use the locale of the machine; name the locale")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Utils?|Helper|DTO|Dto|Service)(\\$.*)?");

    @ArchTest
    static final ArchRule scores_are_exact =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(named("performance"))
                    .should()
                    .haveRawType(isBinaryFraction())
                    .allowEmptyShould(true);

    @ArchTest
    static void every_package_declares_absence(JavaClasses code) {
        assertThat(code.stream().map(JavaClass::getPackage))
                .filteredOn(home -> !home.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .as("packages whose package-info lacks @NullMarked")
                .isEmpty();
    }

    private static Stream<ArchRule> rulesOf(Floor floor) {
        String[] below = packagesUpTo(floor.number() - 1);
        return floor.packages().stream()
                .map(
                        name ->
                                noClasses()
                                        .that()
                                        .resideInAPackage(named(name))
                                        .should()
                                        .dependOnClassesThat(
                                                resideInAPackage("ke.mizani..")
                                                        .and(resideOutsideOfPackages(below))
                                                        .and(
                                                                resideOutsideOfPackages(
                                                                        floor.seenFrom(name))))
                                        .allowEmptyShould(true));
    }

    private static String[] packagesUpTo(int top) {
        return FLOORS.stream()
                .filter(floor -> floor.number() <= top)
                .flatMap(floor -> floor.packages().stream())
                .map(HouseRulesTest::named)
                .toArray(String[]::new);
    }

    private static String named(String name) {
        return "ke.mizani." + name + "..";
    }

    private static DescribedPredicate<JavaMethodCall> asksForTheUsualNumberFormat() {
        return DescribedPredicate.describe(
                "number format of the machine's locale",
                call ->
                        call.getTargetOwner().isAssignableTo(NumberFormat.class)
                                && call.getName().endsWith("Instance")
                                && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<JavaClass> isBinaryFraction() {
        Set<String> binary = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        return DescribedPredicate.describe(
                "double or float", type -> binary.contains(type.getBaseComponentType().getName()));
    }
}
