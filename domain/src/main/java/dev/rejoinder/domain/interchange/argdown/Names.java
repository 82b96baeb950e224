package dev.rejoinder.domain.interchange.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import tools.jackson.databind.node.ObjectNode;

/// What statements and relations of a map are called in an Argdown document: by their keys there, and by titles.
final class Names {

    private final Titles statementTitles = new Titles();

    private final Titles argumentTitles = new Titles();

    private final Map<String, Name> statements = new HashMap<>();

    private final Map<String, String> ids = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    /// A title, and whether it is one of an argument.
    private record Name(boolean argument, String title) {

        String reference() {
            return argument ? "<" + title + ">" : "[" + title + "]";
        }

        /// The key of what has this name, where the document gives it no other.
        String key() {
            return argument ? Keys.argument(title) : Keys.statement(title);
        }
    }

    /// Names a statement.
    void statement(MappedStatement statement) {
        var id = identify(statement.key(), statement.origins());
        var foreign = Foreign.of(statement.origins());
        var argument = isBracketed(id, '<', '>') || foreign.path("argument").asBoolean(false);
        var told = told(foreign, id);
        var title = Titles.isTitle(told) ? told : Titles.of(statement.wording().text());
        statements.put(statement.key(),
                new Name(argument, argument ? both(title) : statementTitles.unique(title)));
    }

    /// An argument may still have to be written as a statement.
    private String both(String title) {
        var both = argumentTitles.unique(title);
        while (!statementTitles.take(both)) {
            both = argumentTitles.unique(title);
        }
        return both;
    }

    /// Names a relation.
    void relation(MappedRelation relation) {
        identify(relation.key(), relation.origins());
    }

    private static String told(ObjectNode foreign, String id) {
        var told = Words.of(foreign, "title");
        var bracketed = isBracketed(id, '<', '>') || isBracketed(id, '[', ']');
        return told.isEmpty() && bracketed ? id.substring(1, id.length() - 1) : told;
    }

    private static boolean isBracketed(String id, char open, char close) {
        return id.length() > 2 && id.charAt(0) == open && id.charAt(id.length() - 1) == close;
    }

    /// A title for the argument that a relation is, which bears on something of this title.
    ///
    /// @param argument what the document that it came from said of the argument
    String title(MappedRelation relation, ObjectNode argument, String target) {
        var told = told(argument, id(relation.key()));
        var title = (relation.kind() == RelationKind.ATTACK ? "Against " : "For ") + target;
        return argumentTitles.unique(Titles.isTitle(told) ? told : Titles.of(title));
    }

    private String identify(String key, List<Origin> origins) {
        var id = Foreign.origin(origins).map(Origin::id).orElse(key);
        if (!taken.add(id)) {
            id = key;
            for (var number = 2; !taken.add(id); number++) {
                id = "%s %d".formatted(key, number);
            }
        }
        if (!id.equals(key)) {
            ids.put(key, id);
        }
        return id;
    }

    /// The key that the statement or relation has in the document.
    String id(String key) {
        return ids.getOrDefault(key, key);
    }

    /// The key that the statement has in the document, unless it follows from its title; then nothing.
    String idToTell(String key) {
        return id(key).equals(name(key).key()) ? "" : id(key);
    }

    /// The statement is not written as an argument.
    void mustBeStatement(String key) {
        statements.computeIfPresent(key, (_, name) -> new Name(false, name.title()));
    }

    /// Whether the statement is written as an argument.
    boolean isArgument(String key) {
        return name(key).argument();
    }

    /// The title of the statement.
    String title(String key) {
        return name(key).title();
    }

    /// How the document refers to the statement.
    String reference(String key) {
        return name(key).reference();
    }

    private Name name(String key) {
        return Objects.requireNonNull(statements.get(key));
    }
}
