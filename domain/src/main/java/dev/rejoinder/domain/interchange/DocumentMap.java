package dev.rejoinder.domain.interchange;

import java.util.List;
import java.util.stream.Stream;

/// An argument map that is in memory as a whole, such as one that was read from a document.
public record DocumentMap(MapHeading heading, List<MappedStatement> said, List<MappedRelation> drawn,
        List<MappedLocution> recorded) implements ArgumentMap {

    public DocumentMap {
        said = List.copyOf(said);
        drawn = List.copyOf(drawn);
        recorded = List.copyOf(recorded);
    }

    @Override
    public Stream<MappedStatement> statements() {
        return said.stream();
    }

    @Override
    public Stream<MappedRelation> relations() {
        return drawn.stream();
    }

    @Override
    public Stream<MappedLocution> locutions() {
        return recorded.stream();
    }
}
