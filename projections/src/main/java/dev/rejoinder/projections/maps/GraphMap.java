package dev.rejoinder.projections.maps;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Phase;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.origins.Origins;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.stances.Stances;
import dev.rejoinder.projections.statements.AttributionView;
import dev.rejoinder.projections.statements.StatementView;

/// A debate, or a part of it, as the graph shows it at a version.
final class GraphMap implements ArgumentMap {

    private final Graph graph;

    private final MapHeading heading;

    private final Extent extent;

    private final Lives lives;

    private final Spoken spoken;

    GraphMap(Graph graph, MapHeading heading, Extent extent, boolean wholeLives) {
        var debate = new Pin(UUID.fromString(heading.key()), heading.version());
        this.graph = graph;
        this.heading = heading;
        this.extent = extent;
        this.lives = new Lives(graph, debate, wholeLives);
        this.spoken = new Spoken(graph, debate);
    }

    @Override
    public MapHeading heading() {
        return heading;
    }

    @Override
    public Stream<MappedStatement> statements() {
        return Flat.of(portions(extent.statements(), StatementView::id), this::mapped);
    }

    @Override
    public Stream<MappedRelation> relations() {
        return Flat.of(portions(extent.relations(), RelationView::id), this::related);
    }

    @Override
    public Stream<MappedLocution> locutions() {
        return spoken.locutions(extent);
    }

    /// The pages, in portions whose lives fit into the memory together.
    private <T> Stream<List<T>> portions(Stream<List<T>> pages, Function<T, UUID> id) {
        return Flat.of(pages, page -> lives.portions(page, id));
    }

    private List<MappedStatement> mapped(List<StatementView> page) {
        var besides = new Besides(page.stream().map(StatementView::pin).toList());
        return page.stream().map(view -> new MappedStatement(view.id().toString(), view.kind(),
                new Wording(view.text(), view.language()),
                new Scope(view.scope().time(), view.scope().place(), view.scope().assumption()),
                sources(view),
                attribution(view.attribution()), about(view), view.needsSupport(), besides.origins(view.id()),
                besides.passage(view.pin(), view.addedBy(), view.since(), view.withdrawn()))).toList();
    }

    private static List<Source> sources(StatementView view) {
        return view.sources().stream().map(
                source -> new Source(source.url(), source.title(), source.quotation(), source.accessed()))
                .toList();
    }

    private static @Nullable Attribution attribution(@Nullable AttributionView view) {
        return view == null
                ? null
                : new Attribution(view.speaker().name(), view.speaker().kind(), view.where(), view.when());
    }

    private @Nullable MapTarget about(StatementView view) {
        var about = view.about();
        return about == null || !extent.shows(about.id().toString()) ? null : target(about);
    }

    private static MapTarget target(Subject subject) {
        return new MapTarget(subject.kind(), subject.id().toString());
    }

    private List<MappedRelation> related(List<RelationView> page) {
        var besides = new Besides(page.stream().map(RelationView::pin).toList());
        return page.stream().map(view -> new MappedRelation(view.id().toString(), view.kind(),
                view.premiseIds().stream().map(UUID::toString).toList(), target(view.subject()),
                new Scheme(view.scheme()),
                view.slots().stream()
                        .collect(Collectors.toMap(Filling::slot, slot -> slot.premise().toString())),
                view.reading() == null ? Reading.PLAIN : view.reading(), besides.origins(view.id()),
                besides.passage(view.pin(), view.drawnBy(), view.since(), view.withdrawn()))).toList();
    }

    /// What is known of the things on a page besides themselves.
    private final class Besides {

        private final Map<Pin, StanceCounts> counts;

        private final Map<UUID, List<Phase>> phases;

        private final Map<UUID, List<Origin>> origins;

        Besides(List<Pin> pins) {
            counts = new Stances(graph).count(pins);
            var ids = pins.stream().map(Pin::id).toList();
            phases = lives.of(ids);
            origins = new Origins(graph).origins(new DebateId(UUID.fromString(heading.key())), ids,
                    heading.version());
        }

        List<Origin> origins(UUID id) {
            return origins.getOrDefault(id, List.of());
        }

        Passage passage(Pin pin, String by, long since, boolean withdrawn) {
            var count = counts.getOrDefault(pin, StanceCounts.NONE);
            var ratings = new Ratings(Math.toIntExact(count.heldTrue() + count.bears()),
                    Math.toIntExact(count.heldFalse() + count.doesNotBear()),
                    Math.toIntExact(count.unsure()));
            return new Passage(by, since, withdrawn, ratings, phases.getOrDefault(pin.id(), List.of()));
        }
    }
}
