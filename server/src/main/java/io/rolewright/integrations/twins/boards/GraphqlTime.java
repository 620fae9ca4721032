package io.rolewright.integrations.twins.boards;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;

/** {@code DateTime} as RFC 3339 writes it. */
final class GraphqlTime implements Coercing<String, String> {
    static final GraphQLScalarType SCALAR = GraphQLScalarType.newScalar()
            .name("DateTime")
            .coercing(new GraphqlTime())
            .build();

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        return result.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text && isTime(text)) {
            return text;
        }
        throw CoercingParseValueException.newCoercingParseValueException()
                .message("not a date and time: " + input)
                .build();
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var value = input instanceof StringValue text ? text.getValue() : null;
        if (value != null && isTime(value)) {
            return value;
        }
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
                .message("not a date and time")
                .build();
    }

    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException nonsense) {
            return false;
        }
    }
}
