package dev.rejoinder.api.limits;

import java.util.List;
import java.util.function.Predicate;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/// Counts how far a document walks along relations. Each relation on the path is a step, and so is each joined
/// thing that is reached other than as the end of a relation. A type that can be only such things is one of them.
final class RelationSteps {

    private final GraphQLSchema schema;

    private final Limits limits;

    RelationSteps(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    /// The steps that a field takes from the type that it is on to the type that it leads to.
    int along(GraphQLNamedType from, GraphQLNamedType to) {
        if (isRelation(to)) {
            return 1;
        }
        return isJoined(to) && !isRelation(from) ? 1 : 0;
    }

    /// The steps that a fragment takes by saying more exactly what it is on.
    int narrowing(GraphQLNamedType from, GraphQLNamedType to) {
        return isRelation(from) || (!isRelation(to) && isJoined(from)) ? 0 : along(from, to);
    }

    private boolean isRelation(GraphQLNamedType type) {
        return limits.relationTypes().contains(type.getName());
    }

    private boolean isJoined(GraphQLNamedType type) {
        Predicate<GraphQLNamedType> named =
                each -> limits.joinedTypes().contains(each.getName()) || isRelation(each);
        var possible = possible(type);
        return named.test(type) || (!possible.isEmpty() && possible.stream().allMatch(named));
    }

    private List<? extends GraphQLNamedType> possible(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLUnionType union -> union.getTypes();
            case GraphQLInterfaceType shared -> schema.getImplementations(shared);
            default -> List.of();
        };
    }
}
