package dev.rejoinder.api.reading;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/// The scalars that GraphQL does not have by itself.
final class Scalars {

    static final GraphQLScalarType VERSION = GraphQLScalarType.newScalar().name("Version")
            .coercing(new Versions()).build();

    static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar().name("DateTime")
            .coercing(new Instants()).build();

    private Scalars() {}

    private static final class Versions implements Coercing<Long, Long> {

        private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

        @Override
        public @Nullable Long serialize(Object result, GraphQLContext context, Locale locale) {
            return (Long) result;
        }

        @Override
        public @Nullable Long parseValue(Object input, GraphQLContext context, Locale locale) {
            if (!(input instanceof Integer || input instanceof Long || input instanceof BigInteger)) {
                throw new CoercingParseValueException(refusal(input));
            }
            var number = new BigInteger(input.toString());
            if (!allowed(number)) {
                throw new CoercingParseValueException(refusal(input));
            }
            return number.longValue();
        }

        @Override
        public @Nullable Long parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
                Locale locale) {
            if (input instanceof IntValue number && allowed(number.getValue())) {
                return number.getValue().longValue();
            }
            throw new CoercingParseLiteralException(refusal("This literal"));
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return IntValue.newIntValue(BigInteger.valueOf((Long) input)).build();
        }

        private static boolean allowed(BigInteger number) {
            return number.signum() >= 0 && number.compareTo(MOST) <= 0;
        }

        private static String refusal(Object input) {
            return "%s is no version; versions are whole numbers from 0 to %d".formatted(input, MOST);
        }
    }

    private static final class Instants implements Coercing<Instant, String> {

        @Override
        public @Nullable String serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public @Nullable Instant parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return Instant.parse(input.toString());
            } catch (DateTimeException malformed) {
                throw new CoercingParseValueException("'%s' is no instant".formatted(input), malformed);
            }
        }

        @Override
        public @Nullable Instant parseLiteral(Value<?> input, CoercedVariables variables,
                GraphQLContext context,
                Locale locale) {
            var text = input instanceof StringValue literal ? literal.getValue() : null;
            if (text == null) {
                throw new CoercingParseLiteralException("An instant is a text");
            }
            return parseValue(text, context, locale);
        }
    }
}
