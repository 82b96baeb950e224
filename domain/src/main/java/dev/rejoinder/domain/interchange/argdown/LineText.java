package dev.rejoinder.domain.interchange.argdown;

import java.util.List;
import java.util.Set;

import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

/// A line below a statement or an argument.
///
/// @param mark how it bears on that
/// @param child the key of the statement that it refers to
/// @param ids the keys of the relations that it draws, where these do not follow from its ends
record LineText(String mark, String child, List<String> ids) {

    static final String UNDERCUTS = "<_";

    LineText {
        ids = List.copyOf(ids);
    }

    /// Whether a line can hold all of the relation.
    static boolean isLine(MappedRelation relation) {
        var bears = relation.kind() == RelationKind.SUPPORT || relation.kind() == RelationKind.ATTACK;
        var plain = relation.scheme().equals(Scheme.NONE) && relation.slots().isEmpty()
                && relation.reading() == Reading.PLAIN;
        var origins = relation.origins();
        var own = origins.isEmpty() || (origins.size() == 1 && Foreign.origin(origins).isPresent());
        var known = Set.of(LineDrawing.AS).containsAll(Foreign.of(origins).propertyNames());
        return bears && plain && own && known && relation.premises().size() == 1;
    }

    boolean isUndercut() {
        return mark.equals(UNDERCUTS);
    }

    /// The line, indented below what it bears on.
    String text(Names names) {
        var line = "  %s %s".formatted(mark, names.reference(child));
        if (ids.isEmpty()) {
            return line + "\n";
        }
        var data = Foreign.nothing();
        if (ids.size() == 1) {
            data.put(Marks.RELATION, ids.getFirst());
        } else {
            var list = data.putArray(Marks.RELATION);
            ids.forEach(list::add);
        }
        return line + " " + Flow.data(data) + "\n";
    }
}
