package io.rolewright.gateway.internal.description;

import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.node.ObjectNode;

/** Describes one operation: its texts, its permission, every code it can refuse with, and an example. */
@Component
class OperationDescription implements OperationCustomizer {
    static final String BEARER = "bearer";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String PROBLEM_JSON = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Examples examples;

    OperationDescription(Examples examples) {
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        var text = Texts.of(endpoint.getMethod());
        operation.setOperationId(name(endpoint));
        operation.setTags(List.of(service(endpoint)));
        operation.setSummary(text.summary());
        describe(operation, text, permission(endpoint));
        operation.addExtension("x-rate-cost", cost(endpoint));
        parameters(operation, text);
        body(operation, text, endpoint);
        answers(operation, text, endpoint);
        example(operation);
        events(operation, endpoint);
        return operation;
    }

    /** {@code <noun>.<method>}: {@code users.login}. */
    static String name(HandlerMethod endpoint) {
        var type = ClassUtils.getUserClass(endpoint.getBeanType()).getSimpleName();
        var noun = type.replace("Controller", "").replace("Endpoint", "");
        return noun.substring(0, 1).toLowerCase(Locale.ROOT)
                + noun.substring(1)
                + "."
                + endpoint.getMethod().getName();
    }

    /** The service's package: {@code users}. */
    static String service(HandlerMethod endpoint) {
        return endpoint.getBeanType().getPackageName().split("\\.", -1)[2];
    }

    private static Optional<Permission> permission(HandlerMethod endpoint) {
        return Optional.ofNullable(endpoint.getMethodAnnotation(Allowed.class)).map(Allowed::value);
    }

    private static int cost(HandlerMethod endpoint) {
        return Optional.ofNullable(endpoint.getMethodAnnotation(Cost.class))
                .map(Cost::value)
                .orElse(1);
    }

    private static void describe(Operation operation, MethodText text, Optional<Permission> permission) {
        var who = permission
                .map(needed -> "Needs the permission `%s`.".formatted(needed.text()))
                .orElse("Everybody may call this.");
        operation.setDescription(text.text() + "\n\n" + who);
        operation.addExtension("x-permission", permission.map(Permission::text).orElse("public"));
        operation.setSecurity(permission
                .map(needed -> List.of(new SecurityRequirement().addList(BEARER)))
                .orElse(List.of()));
    }

    private static void parameters(Operation operation, MethodText text) {
        Optional.ofNullable(operation.getParameters())
                .orElse(List.of())
                .forEach(parameter -> parameter.setDescription(text.parameters().get(parameter.getName())));
    }

    private static void body(Operation operation, MethodText text, HandlerMethod endpoint) {
        for (var parameter : endpoint.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class) && operation.getRequestBody() != null) {
                operation.getRequestBody().setDescription(text.parameters().get(parameter.getParameterName()));
            }
        }
    }

    private static void answers(Operation operation, MethodText text, HandlerMethod endpoint) {
        operation.getResponses().keySet().removeIf(status -> !status.startsWith("2"));
        var good = text.answer().isEmpty() ? "Done" : text.answer();
        operation.getResponses().values().forEach(answer -> answer.setDescription(good));
        if (endpoint.getReturnType().getGenericParameterType().getTypeName().contains(ObjectNode.class.getName())) {
            operation.getResponses().values().forEach(answer -> answer.setContent(freeJson()));
        }
        Refusal.byStatus(endpoint)
                .forEach((status, refusals) -> operation
                        .getResponses()
                        .addApiResponse(
                                String.valueOf(status),
                                new ApiResponse()
                                        .description(refusals.stream()
                                                .map(Refusal::line)
                                                .collect(Collectors.joining("\n")))
                                        .content(problem())));
    }

    /** Where the same question is also answered by a stream, both stand side by side. */
    private static void events(Operation operation, HandlerMethod endpoint) {
        var mapping = endpoint.getMethodAnnotation(GetMapping.class);
        if (mapping != null && List.of(mapping.produces()).contains(TEXT_EVENT_STREAM_VALUE)) {
            Objects.requireNonNull(operation.getResponses().get("200"))
                    .getContent()
                    .addMediaType(TEXT_EVENT_STREAM_VALUE, new MediaType().schema(new StringSchema()));
        }
    }

    private static Content freeJson() {
        var free = new ObjectSchema().additionalProperties(true);
        return new Content()
                .addMediaType(org.springframework.http.MediaType.APPLICATION_JSON_VALUE, new MediaType().schema(free));
    }

    private static Content problem() {
        return new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(new Schema<>().$ref(PROBLEM)));
    }

    private void example(Operation operation) {
        Optional.ofNullable(operation.getRequestBody())
                .ifPresent(body -> examples.find(operation.getOperationId())
                        .ifPresent(
                                example -> body.getContent().values().forEach(content -> content.setExample(example))));
    }
}
