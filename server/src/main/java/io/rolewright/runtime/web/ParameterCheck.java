package io.rolewright.runtime.web;

import io.rolewright.runtime.processes.ServiceToken;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.Problem.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses a query parameter that the endpoint does not know, since a misspelt filter must not answer everything, and one with
 * characters that nothing stored can have.
 */
final class ParameterCheck implements HandlerInterceptor {
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null && isFromOutside(request)) {
            var names = known.computeIfAbsent(method, ParameterCheck::names);
            asked(request).forEach(name -> check(name, names, request));
        }
        return true;
    }

    private static Set<String> asked(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet();
    }

    private static void check(String name, Set<String> names, HttpServletRequest request) {
        if (!names.contains(name)) {
            throw refused("gateway.unknown-parameter", new Violation("/" + name, "unknown", "is not known here"));
        }
        var values = request.getParameterValues(name);
        if (values != null && !Arrays.stream(values).allMatch(WellFormedText::isWellFormed)) {
            throw refused("gateway.parameter-malformed", new Violation("/" + name, "malformed", "cannot be read"));
        }
    }

    // What a neighbour of another release may ask for beyond that is ignored.
    private static boolean isFromOutside(HttpServletRequest request) {
        return ServiceToken.of(request).map(ServiceToken::fromDoor).orElse(true);
    }

    private static ContractException refused(String code, Violation place) {
        return new ContractException(
                Problem.of(400, code, place.pointer().substring(1)).at(List.of(place)));
    }

    private static Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(parameter -> name(parameter).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(given -> given.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : given.name());
    }
}
