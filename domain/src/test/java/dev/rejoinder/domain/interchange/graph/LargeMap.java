package dev.rejoinder.domain.interchange.graph;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

/// A map that is not in memory: each statement supports the one before it, and is made when it is asked for.
public final class LargeMap implements ArgumentMap {

    private final int size;

    private int asked;

    private int relationsAsked;

    /// A map of this many statements.
    public LargeMap(int size) {
        this.size = size;
    }

    /// How often a statement was asked for.
    public int asked() {
        return asked;
    }

    /// How often a relation was asked for.
    public int relationsAsked() {
        return relationsAsked;
    }

    @Override
    public MapHeading heading() {
        return MapHeading.titled("large", "A large map");
    }

    @Override
    public Stream<MappedStatement> statements() {
        return IntStream.range(0, size).mapToObj(this::statement);
    }

    private MappedStatement statement(int number) {
        asked++;
        return MappedStatement.claim("s" + number, new Wording("Engines compose, part " + number, "en"));
    }

    @Override
    public Stream<MappedRelation> relations() {
        return IntStream.range(1, size).mapToObj(this::relation);
    }

    private MappedRelation relation(int number) {
        relationsAsked++;
        return MappedRelation.plain("r" + number, RelationKind.SUPPORT, List.of("s" + number),
                MapTarget.statement("s" + (number - 1)));
    }

    @Override
    public Stream<MappedLocution> locutions() {
        return Stream.of();
    }
}
