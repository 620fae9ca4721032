package io.rolewright.runtime.web;

import io.rolewright.shared.Problem;
import io.rolewright.shared.Problem.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Broken rules of Bean Validation as places in the request. */
final class Violations {
    private Violations() {}

    static Problem problem(HandlerMethodValidationException invalid) {
        return problem(invalid.getParameterValidationResults().stream().flatMap(Violations::ofParameter));
    }

    static Problem problem(BindException invalid) {
        return problem(invalid.getFieldErrors().stream().map(Violations::ofField));
    }

    private static Problem problem(Stream<Violation> violations) {
        return invalid(violations
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList());
    }

    /** 422 with the places that are wrong. */
    static Problem invalid(List<Violation> violations) {
        return Problem.of(422, "gateway.invalid").at(violations);
    }

    private static Stream<Violation> ofParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getFieldErrors().stream().map(Violations::ofField);
        }
        var pointer = "/" + result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream().map(error -> new Violation(pointer, rule(error), text(error)));
    }

    private static Violation ofField(FieldError error) {
        return new Violation(pointer(error.getField()), rule(error), text(error));
    }

    private static String text(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "");
    }

    // The codes go from the most exact to the name of the rule: "NotBlank.signIn.email", …, "NotBlank".
    private static String rule(MessageSourceResolvable error) {
        var codes = Objects.requireNonNullElse(error.getCodes(), new String[] {"Invalid"});
        return codes[codes.length - 1].replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    // "skills[0].name" becomes "/skills/0/name".
    private static String pointer(String field) {
        return "/" + field.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }
}
