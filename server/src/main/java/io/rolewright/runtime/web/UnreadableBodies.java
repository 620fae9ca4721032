package io.rolewright.runtime.web;

import io.rolewright.shared.Problem;
import io.rolewright.shared.Problem.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Bodies that are no JSON (400), name members that do not exist (400), or hold values of another form (422). */
final class UnreadableBodies {
    private UnreadableBodies() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        var cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Problem.of(400, "gateway.unknown-member")
                    .at(List.of(new Violation(pointer(unknown), "unknown", "is not known here")));
        }
        if (cause instanceof DatabindException mismatch && !mismatch.getPath().isEmpty()) {
            return Violations.invalid(
                    List.of(new Violation(pointer(mismatch), "malformed", "has not the expected form")));
        }
        return Problem.of(400, "gateway.unreadable-body");
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
