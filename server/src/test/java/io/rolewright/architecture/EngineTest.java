package io.rolewright.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine is plain Java: without Spring, and without anything of the system's own. */
class EngineTest {
    private static final List<ArchRule> RULES =
            List.of(withoutSpring(), withoutNativeMethods(), withoutNativeLibraries());

    @Test
    void leansOnNothingButJava() {
        var ours = engine(House.ours(), House.OURS);
        RULES.forEach(rule -> rule.check(ours));
    }

    @Test
    void findsAnEngineThatLeans() {
        var broken = engine(House.broken(), House.BROKEN);
        assertThat(RULES).allMatch(rule -> rule.evaluate(broken).hasViolation());
    }

    private static JavaClasses engine(JavaClasses house, String root) {
        return house.that(resideInAPackage(root + ".engine.."));
    }

    private static ArchRule withoutSpring() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");
    }

    private static ArchRule withoutNativeMethods() {
        return noMethods().should().haveModifier(JavaModifier.NATIVE);
    }

    private static ArchRule withoutNativeLibraries() {
        return noClasses()
                .should()
                .callMethod(System.class, "loadLibrary", String.class)
                .orShould()
                .callMethod(System.class, "load", String.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.foreign..", "com.sun.jna..", "ai.onnxruntime..", "ml.dmlc..");
    }
}
