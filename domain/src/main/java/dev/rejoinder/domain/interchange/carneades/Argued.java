package dev.rejoinder.domain.interchange.carneades;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An argument as it is in the document, its statements by the names that they are listed with.
///
/// @param raw the argument whole
/// @param ours what we said about it in its metadata
/// @param rest what is neither its premises, nor its conclusion, nor its undercutter
record Argued(String id, ObjectNode raw, List<Role> premises, String conclusion, String undercutter,
        ObjectNode ours,
        ObjectNode rest) {

    private static final int PREMISES_MAX = 50;

    private static final List<String> UNDERCUTTER = List.of("undercutter", "nas", "not app statement");

    /// The argument that this is the value of; names are looked up.
    static Argued of(String id, JsonNode value, UnaryOperator<String> names) {
        var raw = value instanceof ObjectNode object ? object : Aside.nothing();
        var rest = raw.deepCopy();
        var premises = Role.of(raw.path("premises")).stream()
                .map(role -> new Role(role.name(), names.apply(role.statement()))).toList();
        var conclusion = names.apply(Tree.text(raw.path("conclusion")));
        var undercutter = "";
        for (var name : UNDERCUTTER) {
            undercutter = undercutter.isEmpty() ? names.apply(Tree.text(raw.path(name))) : undercutter;
            rest.remove(name);
        }
        rest.remove(List.of("premises", "conclusion"));
        return new Argued(id, raw, premises, conclusion, undercutter, Ours.take(rest), rest);
    }

    /// The statements that are its premises, each once.
    Set<String> statements() {
        Set<String> statements = new LinkedHashSet<>();
        premises.forEach(role -> statements.add(role.statement()));
        return statements;
    }

    /// Whether a relation can be what it is: it has premises, not too many, and a conclusion that is none of them.
    boolean isDrawable() {
        var statements = statements();
        return !statements.isEmpty() && statements.size() <= PREMISES_MAX
                && (ours.has(Ours.KIND) || (!conclusion.isEmpty() && !statements.contains(conclusion)));
    }

    /// Whether its premises are a plain list, in which no statement comes twice.
    boolean isPlain() {
        return raw.path("premises").isArray() && statements().size() == premises.size()
                && premises.stream().allMatch(role -> role.name().isEmpty());
    }
}
