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

/** Refuses a query parameter that the endpoint does not know: a misspelt filter must not answer everything. */
final class ParameterCheck implements HandlerInterceptor {
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null && isFromOutside(request)) {
            var names = known.computeIfAbsent(method, ParameterCheck::names);
            UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .keySet()
                    .stream()
                    .filter(name -> !names.contains(name))
                    .findFirst()
                    .ifPresent(ParameterCheck::refuse);
        }
        return true;
    }

    // What a neighbour of another release may ask for beyond that is ignored.
    private static boolean isFromOutside(HttpServletRequest request) {
        return ServiceToken.of(request).map(ServiceToken::fromDoor).orElse(true);
    }

    private static void refuse(String name) {
        throw new ContractException(Problem.of(400, "gateway.unknown-parameter", name)
                .at(List.of(new Violation("/" + name, "unknown", "is not known here"))));
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
