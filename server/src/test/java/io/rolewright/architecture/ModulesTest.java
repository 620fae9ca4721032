package io.rolewright.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import io.rolewright.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Reads every class of the program, which takes a slow machine longer than other tests may take. */
@Timeout(300)
class ModulesTest {
    @Test
    void servicesKeepToWhatTheyMayKnow() {
        // Engine and inference share our root package, but are libraries: who may use them is said by the floors.
        ApplicationModules.of(Server.class, resideInAnyPackage("io.rolewright.engine..", "io.rolewright.inference.."))
                .verify();
    }

    @Test
    void findsAReachIntoWhatAServiceHides() {
        ImportOption all = location -> true;
        var broken = ApplicationModules.of(House.BROKEN, all);
        assertThatThrownBy(broken::verify).isInstanceOf(Violations.class).hasMessageContaining("non-exposed type");
    }
}
