package io.rolewright.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that the rules are about: ours, and those of the house that breaks them. */
final class House {
    static final String OURS = "io.rolewright";
    static final String BROKEN = "io.rolewright.architecture.broken";

    private House() {}

    static JavaClasses ours() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(OURS);
    }

    static JavaClasses broken() {
        return new ClassFileImporter().importPackages(BROKEN);
    }
}
