package io.rolewright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.service.annotation.HttpExchange;

/** What passes between services can travel: records, {@code java.*}, and the annotations that say how. */
class ContractsTest {
    private static final DescribedPredicate<JavaClass> CONTRACT =
            describe("are contracts", type -> type.isAnnotatedWith(HttpExchange.class) && type.isInterface());

    private static final DescribedPredicate<JavaClass> OUR_VALUE = describe(
            "our records and enums",
            type -> type.getPackageName().startsWith(House.OURS)
                    && !type.getPackageName().contains(".internal")
                    && (type.isRecord() || type.isEnum()));

    private static final DescribedPredicate<JavaClass> ALLOWED = OUR_VALUE
            .or(CONTRACT)
            .or(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "jakarta.validation..",
                    "org.springframework.web.bind.annotation..",
                    "org.springframework.web.service.annotation.."))
            .or(describe(
                    "our annotations",
                    type -> type.getPackageName().equals("io.rolewright.shared") && type.isAnnotation()))
            .or(describe("a status", type -> type.isEquivalentTo(HttpStatus.class)))
            .or(describe("primitive", type -> type.isPrimitive() || type.isArray()))
            .or(describe("a streamed file", type -> type.isEquivalentTo(InputStreamResource.class)));

    private static final ArchRule RULE =
            classes().that(CONTRACT).should().onlyDependOnClassesThat(ALLOWED).allowEmptyShould(true);

    @Test
    void holdOnlyWhatCanTravel() {
        RULE.check(House.ours());
    }

    @Test
    void findsAContractThatCannotTravel() {
        var found = RULE.evaluate(House.broken()).getFailureReport().getDetails();
        assertThat(found).singleElement().asString().contains("MatchingApi.matches()", "DataSource");
    }

    /** Spring reads the path of one interface of a class, and would serve another contract's methods below it. */
    @Test
    void haveAControllerEach() {
        assertThat(House.ours()).noneMatch(ContractsTest::servesSeveral);
    }

    @Test
    void findsAControllerOfTwoContracts() {
        assertThat(House.broken().stream().filter(ContractsTest::servesSeveral))
                .singleElement()
                .asString()
                .contains("Door");
    }

    /** The API's description knows a record by its name alone. */
    @Test
    void tellClientsOfNoTwoRecordsOfOneName() {
        assertThat(alike(House.ours())).isEmpty();
    }

    @Test
    void findsTwoRecordsOfOneName() {
        assertThat(alike(House.broken())).singleElement().asString().contains("jobs.Twin", "matching.Twin");
    }

    /** Records that clients are told of and that have their name in common, in groups. */
    private static List<List<String>> alike(JavaClasses house) {
        var told = new TreeMap<String, JavaClass>();
        house.stream()
                .filter(CONTRACT)
                .filter(type ->
                        type.getAnnotationOfType(HttpExchange.class).value().startsWith("/api"))
                .forEach(contract -> gather(contract, told));
        return told.values().stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())))
                .values()
                .stream()
                .filter(names -> names.size() > 1)
                .toList();
    }

    /** Adds the records that a type knows, and those that they know; nested ones are named after what they are in. */
    private static void gather(JavaClass type, Map<String, JavaClass> told) {
        for (var known : type.getDirectDependenciesFromSelf()) {
            var record = known.getTargetClass();
            if (OUR_VALUE.test(record)
                    && record.isRecord()
                    && record.getEnclosingClass().isEmpty()
                    && told.putIfAbsent(record.getName(), record) == null) {
                gather(record, told);
            }
        }
    }

    private static boolean servesSeveral(JavaClass type) {
        return type.getAllRawInterfaces().stream().filter(CONTRACT).count() > 1;
    }
}
