package io.rolewright.engine.ranking;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.DegreeLevel;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Education: the highest level stated against the lowest asked for. Schools are not read. */
final class EducationPart {
    private static final String DEGREE = "degree";
    private static final double UNKNOWN = 0.4;
    private static final double LOST_PER_LEVEL = 0.4;

    /** Below this confidence of the demand experience will do as well. */
    private static final double MUST = 0.7;

    private EducationPart() {}

    static boolean isAsked(Advert advert) {
        return advert.degree().isPresent();
    }

    static Part part(Advert advert, Profile profile) {
        if (!isAsked(advert)) {
            return Part.notAsked(Category.EDUCATION);
        }
        Extracted<DegreeLevel> asked = advert.degree().orElseThrow();
        boolean must = asked.confidence() >= MUST;
        Optional<Study> highest = profile.studies().stream()
                .filter(study -> study.level() != DegreeLevel.UNSTATED)
                .max(Comparator.comparing(Study::level));
        if (highest.isEmpty()) {
            return Part.silent(Category.EDUCATION, UNKNOWN, DEGREE, must, gates(must, Gate.Answer.UNKNOWN));
        }
        return against(asked.value(), highest.get(), must);
    }

    private static Part against(DegreeLevel asked, Study study, boolean must) {
        int missing = Math.max(0, asked.ordinal() - study.level().ordinal());
        double value = Math.max(0, 1 - LOST_PER_LEVEL * missing);
        Span span = study.degree().map(Extracted::span).orElse(study.span());
        return new Part(
                Category.EDUCATION,
                true,
                OptionalDouble.of(value),
                UNKNOWN,
                missing > 0
                        ? List.of()
                        : List.of(new Evidence(Category.EDUCATION, DEGREE, DEGREE, List.of(span), value)),
                missing > 0 ? List.of(new Gap(Category.EDUCATION, DEGREE, must)) : List.of(),
                List.of(),
                gates(must, missing > 0 ? Gate.Answer.FAIL : Gate.Answer.PASS));
    }

    private static List<Gate> gates(boolean must, Gate.Answer answer) {
        return must ? List.of(new Gate(DEGREE, answer)) : List.of();
    }
}
