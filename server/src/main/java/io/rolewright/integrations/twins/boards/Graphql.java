package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.ValidationError;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A GraphQL endpoint over a schema of ours: answers 200 whatever happens, with codes in its errors. */
final class Graphql {
    private final String schema;
    private final UnaryOperator<RuntimeWiring.Builder> wiring;
    private @Nullable GraphQL engine;

    /** The schema is a resource; it is read when the first question comes. */
    Graphql(String schema, UnaryOperator<RuntimeWiring.Builder> wiring) {
        this.schema = schema;
        this.wiring = wiring;
    }

    /** The request that a value is fetched for. */
    static TwinRequest request(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getGraphQlContext().get(TwinRequest.class));
    }

    /** The input object of a mutation. */
    static Input input(DataFetchingEnvironment environment) {
        return Input.of(environment.getArgument("input"));
    }

    static TwinAnswer refusal(String code, String message) {
        return TwinAnswer.json(object("data", null, "errors", List.of(error(message, code))));
    }

    /** The first field that a document asks for: {@code postPosition}. */
    static Optional<String> operation(TwinRequest request) {
        var document = request.json().path("query").asString("");
        var open = document.indexOf('{');
        var name = new StringBuilder();
        for (var i = open + 1; open >= 0 && i < document.length(); i++) {
            var c = document.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_') {
                name.append(c);
            } else if (!name.isEmpty()) {
                break;
            }
        }
        return Optional.of(name.toString()).filter(found -> !found.isEmpty());
    }

    TwinAnswer answer(TwinRequest request) {
        var told = request.json();
        if (!told.path("query").isString()) {
            return TwinAnswer.json(400, object("errors", List.of(error("a query is required", "BAD_REQUEST"))));
        }
        var execution = ExecutionInput.newExecutionInput()
                .query(told.path("query").asString())
                .operationName(
                        told.path("operationName").isString()
                                ? told.path("operationName").asString()
                                : null)
                .variables(variables(told.path("variables")))
                .graphQLContext(Map.of(TwinRequest.class, request))
                .build();
        var result = engine().execute(execution);
        var answer = object("data", result.getData());
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", result.getErrors().stream().map(Graphql::shown).toList());
        }
        return TwinAnswer.json(answer);
    }

    private synchronized GraphQL engine() {
        var ready = engine;
        if (ready == null) {
            var types = new SchemaParser().parse(text(schema));
            var runtime = wiring.apply(RuntimeWiring.newRuntimeWiring()).build();
            ready = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, runtime))
                    .defaultDataFetcherExceptionHandler(new Refusals())
                    .build();
            engine = ready;
        }
        return ready;
    }

    private static Map<String, Object> variables(JsonNode node) {
        return Input.of(Json.plain(node)).members();
    }

    private static Map<String, @Nullable Object> shown(GraphQLError error) {
        var code = Optional.ofNullable(error.getExtensions())
                .map(extensions -> extensions.get("code"))
                .map(String::valueOf)
                .orElseGet(() -> codeOf(error));
        var shown = error(error.getMessage(), code);
        if (error.getPath() != null) {
            shown.put("path", error.getPath());
        }
        return shown;
    }

    /** Errors of the engine itself: the document or its variables do not fit the schema. */
    private static String codeOf(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return "GRAPHQL_PARSE_FAILED";
        }
        if (error instanceof ValidationError) {
            return "GRAPHQL_VALIDATION_FAILED";
        }
        return error.getErrorType() == ErrorType.ValidationError ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
    }

    private static Map<String, @Nullable Object> error(@Nullable String message, String code) {
        return object(
                "message", message, "locations", List.of(), "path", List.of(), "extensions", object("code", code));
    }

    private static String text(String resource) {
        try (var in = Objects.requireNonNull(Graphql.class.getResourceAsStream("/twins/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Turns what a fetcher throws into an error with a code. */
    private static final class Refusals implements DataFetcherExceptionHandler {
        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                DataFetcherExceptionHandlerParameters thrown) {
            var exception = thrown.getException();
            var code = exception instanceof GraphqlError refused ? refused.code() : "INTERNAL_SERVER_ERROR";
            var error = GraphqlErrorBuilder.newError(thrown.getDataFetchingEnvironment())
                    .message("%s", String.valueOf(exception.getMessage()))
                    .extensions(Map.of("code", code))
                    .build();
            return CompletableFuture.completedFuture(
                    DataFetcherExceptionHandlerResult.newResult().error(error).build());
        }
    }
}
