package io.rolewright.runtime.contracts;

import io.rolewright.runtime.Outage;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.Problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;

/** Turns every way in which a contract can fail into the one that callers know. */
final class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static ContractException translate(Method method, Throwable failure) {
        return switch (failure) {
            case ContractException known -> known;
            case ConstraintViolationException invalid -> invalid(invalid.getConstraintViolations());
            case ErrorResponse web ->
                failed(method, failure, web.getStatusCode().value());
            case Error fatal -> throw fatal;
            default ->
                Outage.problem(failure)
                        .map(problem -> new ContractException(problem, failure))
                        .orElseGet(() -> failed(method, failure, 500));
        };
    }

    static ContractException invalid(Collection<? extends ConstraintViolation<?>> violations) {
        var errors = violations.stream()
                .map(Failures::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
        return new ContractException(Problem.of(422, "runtime.invalid").at(errors));
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static ContractException failed(Method method, Throwable failure, int status) {
        log.warn("{} failed: {}", name(method), failure.getClass().getName());
        return new ContractException(Problem.of(status, "runtime.contract-failed", name(method)), failure);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(pointer(violation.getPropertyPath()), kebab(rule), violation.getMessage());
    }

    // The first node is the method; the second names the parameter, which a pointer keeps only when it is all there is.
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = "/" + node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                append(pointer, node);
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        pointer.append('/').append(node.getName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
