package io.rolewright.evaluation.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class GeneratorIndependenceTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.rolewright.evaluation");

    @Test
    void usesNothingOfTheEngine() {
        engineIsUnknownTo("..evaluation.generator..").check(CLASSES);
    }

    @Test
    void theRuleSeesAPackageThatUsesTheEngine() {
        assertThat(engineIsUnknownTo("..evaluation.coverage..")
                        .evaluate(CLASSES)
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule engineIsUnknownTo(String place) {
        return noClasses()
                .that()
                .resideInAPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.rolewright.engine..");
    }
}
