package dev.rejoinder.api.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.paging.PageArguments;
import dev.rejoinder.api.paging.WholeList;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Slice;
import dev.rejoinder.projections.neighbourhood.Neighbourhood;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.stances.StanceCounts;
import dev.rejoinder.projections.statements.StatementView;
import graphql.schema.DataFetchingEnvironment;

/// How the field that is being fetched reads. Controller methods take it as a parameter.
public final class Reading {

    private static final Pin SERVER = Pin.now(new UUID(0, 0));

    private final DataFetchingEnvironment field;

    Reading(DataFetchingEnvironment field) {
        this.field = field;
    }

    /// Lets this field, and everything below it, be read as of then.
    public AsOf from(AsOf then) {
        field.getGraphQlContext().put(field.getExecutionStepInfo().getPath(), then);
        if (then.debate() != null) {
            seen().debate(then.debate().id());
        }
        return then;
    }

    /// As of when the nearest field above said to read.
    public AsOf asOf() {
        for (var step = field.getExecutionStepInfo(); step != null; step = step.getParent()) {
            if (field.getGraphQlContext().get(step.getPath()) instanceof AsOf then) {
                return then;
            }
        }
        return AsOf.NOW;
    }

    /// A debate; nothing when there is none.
    public CompletableFuture<@Nullable DebateView> debate(Pin pin) {
        seen().debate(pin.id());
        return this.<Pin, @Nullable DebateView>loader(Loaders.DEBATES).load(pin);
    }

    /// A statement; nothing when there is none.
    public CompletableFuture<@Nullable StatementView> statement(Pin pin) {
        return noted(pin, this.<Pin, @Nullable StatementView>loader(Loaders.STATEMENTS).load(pin));
    }

    /// Statements that are known to be there, in the order asked for.
    public CompletableFuture<List<StatementView>> statements(List<Pin> pins) {
        return this.<Pin, StatementView>loader(Loaders.STATEMENTS).loadMany(pins);
    }

    /// A relation; nothing when there is none.
    public CompletableFuture<@Nullable RelationView> relation(Pin pin) {
        return noted(pin, this.<Pin, @Nullable RelationView>loader(Loaders.RELATIONS).load(pin));
    }

    /// Relations that are known to be there, in the order asked for.
    public CompletableFuture<List<RelationView>> relations(List<Pin> pins) {
        return this.<Pin, RelationView>loader(Loaders.RELATIONS).loadMany(pins);
    }

    /// Changes of a debate at their versions, in the order asked for.
    public CompletableFuture<List<ChangeView>> changes(List<Pin> pins) {
        return this.<Pin, @Nullable ChangeView>loader(Loaders.CHANGES).loadMany(pins)
                .thenApply(Reading::complete);
    }

    /// While a debate is drawn again, a change that was there a moment ago may be missing.
    private static List<ChangeView> complete(List<@Nullable ChangeView> found) {
        var complete = found.stream().filter(Objects::nonNull).toList();
        if (complete.size() < found.size()) {
            throw new BadRequest(ErrorCode.NOT_YET,
                    "The graph does not hold %d of %d changes just now"
                            .formatted(found.size() - complete.size(), found.size()),
                    Map.of("have", complete.size(), "want", found.size()));
        }
        return complete;
    }

    /// A speaker; nothing when there is none.
    public CompletableFuture<@Nullable SpeakerView> speaker(UUID id) {
        return this.<UUID, @Nullable SpeakerView>loader(Loaders.SPEAKERS).load(id);
    }

    /// How many participants hold what of a statement or relation.
    public CompletableFuture<StanceCounts> stances(Pin subject) {
        return this.<Pin, StanceCounts>loader(Loaders.STANCE_COUNTS).load(subject);
    }

    /// What is held by a stance; nothing when nobody takes it.
    public CompletableFuture<@Nullable Rating> rating(Pin stance) {
        return this.<Pin, @Nullable Rating>loader(Loaders.RATINGS).load(stance);
    }

    /// A statement or relation at a version of its debate.
    public CompletableFuture<? extends @Nullable Object> subject(Subject subject, long version) {
        var pin = new Pin(subject.id(), version);
        return switch (subject.kind()) {
            case STATEMENT -> statement(pin);
            case RELATION -> relation(pin);
        };
    }

    /// Statements and relations at a version of their debate, in the order asked for.
    public CompletableFuture<List<@Nullable Object>> subjects(List<Subject> subjects, long version) {
        var found = subjects.stream().map(subject -> subject(subject, version)).toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(_ -> found.stream().<@Nullable Object>map(CompletableFuture::join).toList());
    }

    /// The page of an owner's list that the arguments of this field ask for.
    public <T> CompletableFuture<Connection<T>> page(Listing<T> listing, Pin owner,
            Map<String, Object> filter) {
        var list = new ListKey(new ListKey.Kind(listing, filter), owner);
        var identity = list.identity();
        var window = PageArguments.of(field).window(identity);
        var totals = this.<ListKey, Long>loader(Loaders.TOTALS);
        return this.<ListKey.Page, Slice<T>>loader(Loaders.PAGES).load(new ListKey.Page(list, window))
                .thenApply(slice -> Connection.of(slice, window, identity, () -> totals.load(list)));
    }

    /// The page of a list in memory that the arguments of this field ask for.
    public <T> Connection<T> page(WholeList<T> list) {
        return list.page(PageArguments.of(field));
    }

    /// The page of a list of the whole server.
    public <T> CompletableFuture<Connection<T>> page(Listing<T> listing, Map<String, Object> filter) {
        return page(listing, SERVER, filter);
    }

    /// Takes note of what was read past the loaders: what there is around a thing, or that there is no such thing.
    public Optional<Neighbourhood> noted(UUID centre, Optional<Neighbourhood> around) {
        around.ifPresentOrElse(found -> seen().debate(found.debatePin().id()), () -> seen().miss(centre));
        return around;
    }

    private <T> CompletableFuture<@Nullable T> noted(Pin pin, CompletableFuture<@Nullable T> subject) {
        return subject.thenApply(found -> {
            if (found == null) {
                seen().miss(pin.id());
            }
            return found;
        });
    }

    private Seen seen() {
        return Seen.in(field.getGraphQlContext());
    }

    private <K, V extends @Nullable Object> DataLoader<K, V> loader(String name) {
        DataLoader<K, V> loader = field.getDataLoader(name);
        if (loader == null) {
            throw new IllegalStateException("Nothing loads " + name);
        }
        return loader;
    }
}
