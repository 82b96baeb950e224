package dev.rejoinder.api.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

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

    /// Whoever verifies reads whole logs, so they take turns and leave the store to those who write.
    private final Semaphore turn = new Semaphore(1, true);

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
    Verification verification(@Argument String debate) throws InterruptedException {
        return verify(new DebateId(Ids.id(debate))).orElse(null);
    }

    private Optional<Verification> verify(DebateId debateId) throws InterruptedException {
        turn.acquire();
        try {
            return verifier.verify(debateId);
        } finally {
            turn.release();
        }
    }

    @QueryMapping
    Page verifications(DataFetchingEnvironment field) throws InterruptedException {
        var window = PageArguments.of(field).window(LIST);
        var after = Optional.ofNullable(window.after()).map(Place::id).map(Ids::id);
        var heads = log.heads(after, window.size() + 1);
        var edges = new ArrayList<Edge<Verification>>();
        for (var head : heads.subList(0, Math.min(heads.size(), window.size()))) {
            verify(head.debateId()).map(VerificationQueries::edge).ifPresent(edges::add);
        }
        return new Page(edges, new PageInfo(heads.size() > window.size(), after.isPresent(),
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor()));
    }

    private static Edge<Verification> edge(Verification verification) {
        var id = verification.debateId().toString();
        return new Edge<>(LIST.cursor(new Place("", id)), verification);
    }
}
