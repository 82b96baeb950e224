package dev.rejoinder.api.limits;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.rejoinder.api.refusal.ErrorCode;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/// Says how long a list may be: what `first` or `last` ask for, or as many as were named by id, or else what the
/// schema says in `@listSize(assumedSize:)`, or else the default.
final class PageSizes {

    private static final long ABSENT = Long.MIN_VALUE;

    private static final List<String> SLICING = List.of("first", "last", "limit", "ids");

    private static final List<String> PAGING = List.of("first", "last");

    private static final long PAGE_MAX = 100;

    private static final BigInteger SIZE_MAX = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Map<String, Object> variables;

    private final long otherwise;

    PageSizes(Map<String, Object> variables, long otherwise) {
        this.variables = variables;
        this.otherwise = otherwise;
    }

    long of(Field field, GraphQLFieldDefinition definition) {
        return SLICING.stream().map(definition::getArgument).filter(argument -> argument != null)
                .mapToLong(argument -> asked(field, argument)).filter(size -> size >= 0)
                .max().orElseGet(() -> assumed(definition));
    }

    private long asked(Field field, GraphQLArgument argument) {
        return field.getArguments().stream().filter(given -> given.getName().equals(argument.getName()))
                .findFirst().map(given -> paged(given, size(given.getValue())))
                .orElseGet(() -> size(argument.getArgumentDefaultValue().getValue()));
    }

    /// Refuses a page that nobody may ask for, before anything is read; what is no number was not asked for.
    private long paged(Argument given, long size) {
        var absent = size == ABSENT;
        if (!absent && PAGING.contains(given.getName()) && (size < 1 || size > PAGE_MAX)) {
            throw Excess.refused(ErrorCode.BAD_PAGE,
                    "%s is %d; it can be 1 to %d".formatted(given.getName(), size, PAGE_MAX),
                    Map.of(given.getName(), size, "limit", PAGE_MAX));
        }
        return size;
    }

    private long size(@Nullable Object value) {
        return switch (value) {
            case VariableReference variable -> size(variables.get(variable.getName()));
            case IntValue number -> number.getValue().min(SIZE_MAX).longValue();
            case ArrayValue array -> array.getValues().size();
            case Number number -> number.longValue();
            case Collection<?> list -> list.size();
            case null, default -> ABSENT;
        };
    }

    private long assumed(GraphQLFieldDefinition definition) {
        var directive = definition.getAppliedDirective("listSize");
        var argument = directive == null ? null : directive.getArgument("assumedSize");
        var size = argument == null ? null : argument.getValue();
        return size instanceof Number number ? number.longValue() : otherwise;
    }
}
