package dev.rejoinder.domain.interchange.argdown;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;

/// Writes what no words of Argdown say: as data of a reference.
final class DataText {

    private final Layout layout;

    private final Losses losses;

    DataText(Layout layout, Losses losses) {
        this.layout = layout;
        this.losses = losses;
    }

    /// The relation as data of its first premise.
    String of(MappedRelation relation) {
        var names = layout.names();
        var premises = relation.premises().stream().map(names::id).toList();
        var to = names.id(relation.target().key());
        var kind = DataDrawing.word(relation.kind());
        var id = names.id(relation.key());
        var told = Foreign.nothing();
        Words.put(told, Marks.ID, id.equals(Keys.line(premises.getFirst(), kind, to)) ? "" : id);
        told.setAll(Foreign.object(Foreign.of(relation.origins()), "data"));
        told.put(StandIns.KIND, kind);
        told.put(DataDrawing.TO, to);
        if (premises.size() > 1) {
            var with = told.putArray(DataDrawing.WITH);
            premises.stream().skip(1).forEach(with::add);
        }
        RelationData.putScheme(told, relation.scheme());
        RelationData.put(told, relation);
        var data = Foreign.nothing();
        data.set(Marks.RELATES, told);
        return "%s %s\n\n".formatted(names.reference(relation.premises().getFirst()), Flow.data(data));
    }

    /// What a speaker did with a statement, as data of that.
    String of(MappedLocution locution) {
        var other = locution.as();
        if (layout.isLeftOut(locution.statement()) || (other != null && layout.isLeftOut(other))) {
            losses.lose(locution.statement(), "locution", Treatment.LEFT_OUT,
                    "What %s did is done to something withdrawn".formatted(locution.attribution().name()));
            return "";
        }
        var data = LocutionReading.data(locution, other == null ? "" : layout.names().id(other));
        return "%s %s\n\n".formatted(layout.names().reference(locution.statement()), Flow.data(data));
    }
}
