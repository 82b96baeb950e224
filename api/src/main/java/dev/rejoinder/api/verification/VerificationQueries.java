package dev.rejoinder.api.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.journal.ChainVerifier;
import dev.rejoinder.api.journal.ChainVerifier.Verification;
import dev.rejoinder.api.paging.Edge;
import dev.rejoinder.api.paging.ListIdentity;
import dev.rejoinder.api.paging.PageArguments;
import dev.rejoinder.api.paging.PageInfo;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.lists.Place;
import dev.rejoinder.projections.log.DebateLog;
import graphql.schema.DataFetchingEnvironment;

/// Verifies the log, one debate or page by page.
@Controller
class VerificationQueries {

    private static final ListIdentity LIST = ListIdentity.of("verifications", new UUID(0, 0), Map.of());

    private final ChainVerifier verifier;

    private final DebateLog log;

    VerificationQueries(ChainVerifier verifier, DebateLog log) {
        this.verifier = verifier;
        this.log = log;
    }

    /// A page of verifications.
    record Page(List<Edge<Verification>> edges, PageInfo pageInfo) {}

    @QueryMapping
    @Nullable
    Verification verification(@Argument String debate) {
        return verifier.verify(new DebateId(Ids.id(debate))).orElse(null);
    }

    @QueryMapping
    Page verifications(DataFetchingEnvironment field) {
        var window = PageArguments.of(field).window(LIST);
        var after = Optional.ofNullable(window.after()).map(Place::id).map(Ids::id);
        var heads = log.heads(after, window.size() + 1);
        var edges = heads.stream().limit(window.size())
                .flatMap(head -> verifier.verify(head.debateId()).stream()).map(VerificationQueries::edge)
                .toList();
        return new Page(edges, new PageInfo(heads.size() > window.size(), after.isPresent(),
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor()));
    }

    private static Edge<Verification> edge(Verification verification) {
        var id = verification.debateId().toString();
        return new Edge<>(LIST.cursor(new Place("", id)), verification);
    }
}
