package dev.rejoinder.api.limits;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/// Sees through the connections and edges of Relay to what they hold.
final class Connections {

    private Connections() {}

    static boolean isConnection(GraphQLNamedType type) {
        return type.getName().endsWith("Connection") && item(type) != null;
    }

    static boolean isWrapper(GraphQLNamedType type) {
        return isConnection(type) || (type.getName().endsWith("Edge") && item(type) != null);
    }

    /// True of the fields of a connection that come once for each item of the page.
    static boolean comesForEachItem(GraphQLFieldDefinition field) {
        return field.getName().equals("edges") || field.getName().equals("nodes");
    }

    /// What a field leads to: the type of its items, or its own type where it is no connection.
    static GraphQLNamedType target(GraphQLNamedType type) {
        var item = isWrapper(type) ? item(type) : null;
        return item == null ? type : target(item);
    }

    private static @Nullable GraphQLNamedType item(GraphQLNamedType type) {
        if (!(type instanceof GraphQLObjectType object)) {
            return null;
        }
        for (var name : new String[]{"node", "nodes", "edges"}) {
            var field = object.getFieldDefinition(name);
            if (field != null) {
                return GraphQLTypeUtil.unwrapAllAs(field.getType());
            }
        }
        return null;
    }
}
