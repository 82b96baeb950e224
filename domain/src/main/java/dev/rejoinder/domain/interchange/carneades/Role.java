package dev.rejoinder.domain.interchange.carneades;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/// A premise as it is in the document: the statement, and its role in the argument, if it has one.
record Role(String name, String statement) {

    /// The premises that this is the value of: a list of statements, or statements by their roles.
    static List<Role> of(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(Role::single).toList();
        }
        return single(value).toList();
    }

    private static Stream<Role> single(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(member -> new Role(member.getKey(), Tree.text(member.getValue())));
        }
        var statement = Tree.text(value);
        return statement.isEmpty() ? Stream.empty() : Stream.of(new Role("", statement));
    }
}
