package dev.rejoinder.projections.maps;

import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.graph.Graph;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Place;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.lists.Window;
import dev.rejoinder.projections.relations.RelationFilter;
import dev.rejoinder.projections.relations.RelationLists;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementFilter;
import dev.rejoinder.projections.statements.StatementLists;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.verdicts.StandingSort;

/// All of a debate.
final class WholeDebate implements Extent {

    private static final int PAGE = 500;

    private final Graph graph;

    private final Pin debate;

    WholeDebate(Graph graph, Pin debate) {
        this.graph = graph;
        this.debate = debate;
    }

    @Override
    public Stream<List<StatementView>> statements() {
        return pages(StatementLists.IN_DEBATE.sorted(StandingSort.ADDED, false),
                StatementFilter.ALL.parameters());
    }

    @Override
    public Stream<List<RelationView>> relations() {
        return pages(RelationLists.IN_DEBATE.sorted(StandingSort.ADDED, false),
                RelationFilter.ALL.parameters());
    }

    @Override
    public boolean shows(String id) {
        return true;
    }

    private <T> Stream<List<T>> pages(Listing<T> listing, Map<String, Object> filter) {
        return StreamSupport.stream(new Pages<>(listing, filter), false);
    }

    private final class Pages<T> extends AbstractSpliterator<List<T>> {

        private final Listing<T> listing;

        private final Map<String, Object> filter;

        private @Nullable Place after;

        private boolean more = true;

        Pages(Listing<T> listing, Map<String, Object> filter) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.listing = listing;
            this.filter = filter;
        }

        @Override
        public boolean tryAdvance(Consumer<? super List<T>> action) {
            if (!more) {
                return false;
            }
            var slice = listing.read(graph, List.of(debate), filter, new Window(PAGE, false, after, null))
                    .getOrDefault(debate, new Slice<>(List.of(), false));
            more = slice.more();
            if (more) {
                after = slice.items().getLast().place();
            }
            action.accept(slice.items().stream().map(Slice.Item::value).toList());
            return true;
        }
    }
}
