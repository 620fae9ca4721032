package io.rolewright.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;

/** The classes that the rules are about: ours, and those of the house that breaks them. */
final class House {
    static final String OURS = "io.rolewright";
    static final String BROKEN = "io.rolewright.architecture.broken";

    private static SoftReference<JavaClasses> ours = new SoftReference<>(null);

    private House() {}

    /** Read once, as long as there is room for them. */
    static synchronized JavaClasses ours() {
        var known = ours.get();
        if (known == null) {
            known = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(OURS);
            ours = new SoftReference<>(known);
        }
        return known;
    }

    static JavaClasses broken() {
        return new ClassFileImporter().importPackages(BROKEN);
    }
}
