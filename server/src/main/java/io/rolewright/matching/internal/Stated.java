package io.rolewright.matching.internal;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.WorkRight;
import java.util.Optional;

/** What somebody says of themselves that they may be looked for by, and are never ranked by. */
final class Stated {
    private Stated() {}

    /** Languages, BCP 47. */
    static String[] languages(Profile profile) {
        return profile.languages().stream()
                .map(spoken -> spoken.language().value())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** Countries where they say that they may work; who needs a sponsor may not yet. */
    static String[] workRights(Profile profile) {
        return profile.workRights().stream()
                .map(Extracted::value)
                .filter(right -> right.kind() != WorkRight.Kind.NEEDS_SPONSORSHIP)
                .map(WorkRight::country)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
