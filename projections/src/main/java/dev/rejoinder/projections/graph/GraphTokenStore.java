package dev.rejoinder.projections.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/// Keeps the processors' tokens in the graph, so that a token and what it stands for are committed together.
///
/// Storing a token checks its owner under the token's write lock, which lasts until the commit: a node that lost
/// its claim cannot commit. Claims expire by Neo4j's clock, the same for all nodes.
public final class GraphTokenStore implements TokenStore {

    private static final String INITIALIZE = """
            MERGE (t:ProcessorToken {key: $key})
              ON CREATE SET t.processor = $processor, t.segment = $segment, t.token = $token, t.type = $type,
                t.created = true
            WITH t, t.created AS created
            REMOVE t.created
            RETURN created
            """;

    private static final String CLAIM = """
            MATCH (t:ProcessorToken {key: $key})
            SET t.locked = true REMOVE t.locked
            WITH t
            WHERE t.owner IS NULL OR t.owner = $owner
              OR t.claimedAt < datetime.realtime() - duration({milliseconds: $expiryMillis})
            SET t.owner = $owner, t.claimedAt = datetime.realtime()
            RETURN t.token AS token, t.type AS type
            """;

    private static final String STORE = """
            MATCH (t:ProcessorToken {key: $key})
            SET t.locked = true REMOVE t.locked
            WITH t WHERE t.owner = $owner
            SET t.token = $token, t.type = $type, t.claimedAt = datetime.realtime()
            RETURN t.key AS key
            """;

    private static final String EXTEND = """
            MATCH (t:ProcessorToken {key: $key})
            SET t.locked = true REMOVE t.locked
            WITH t WHERE t.owner = $owner
            SET t.claimedAt = datetime.realtime()
            RETURN t.key AS key
            """;

    private static final String RELEASE = """
            MATCH (t:ProcessorToken {key: $key})
            SET t.locked = true REMOVE t.locked
            WITH t WHERE t.owner = $owner
            REMOVE t.owner, t.claimedAt
            """;

    private static final String DELETE = """
            MATCH (t:ProcessorToken {key: $key})
            SET t.locked = true
            WITH t, t.key AS key WHERE t.owner = $owner
            DELETE t
            RETURN key
            """;

    private static final String LIST = """
            MATCH (t:ProcessorToken {processor: $processor})
            RETURN t.segment AS segment, t.owner IS NULL OR t.owner = $owner
              OR t.claimedAt < datetime.realtime() - duration({milliseconds: $expiryMillis}) AS free
            ORDER BY segment
            """;

    private static final String IDENTIFY = """
            MERGE (s:TokenStorage {name: 'processors'})
              ON CREATE SET s.id = $candidate
            RETURN s.id AS id
            """;

    private final GraphTransactions transactions;

    private final Serializer serializer;

    private final String owner;

    private final Duration expiry;

    /// The tokens as seen by one node, the owner of the claims it makes; a claim that is not extended within the
    /// expiry is free for others.
    public GraphTokenStore(GraphTransactions transactions, Serializer serializer, String owner,
            Duration expiry) {
        this.transactions = transactions;
        this.serializer = serializer;
        this.owner = owner;
        this.expiry = expiry;
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount) {
        initializeTokenSegments(processor, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, @Nullable TrackingToken initial) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException(
                    "The segments of processor %s are initialised already".formatted(processor));
        }
        IntStream.range(0, segmentCount).forEach(segment -> initialize(initial, processor, segment));
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        if (!initialize(token, processor, segment)) {
            throw new UnableToInitializeTokenException(
                    "Segment %d of processor %s is initialised already".formatted(segment, processor));
        }
    }

    private boolean initialize(@Nullable TrackingToken token, String processor, int segment) {
        var parameters = parameters(processor, segment);
        parameters.put("processor", processor);
        parameters.put("segment", segment);
        put(parameters, token);
        return run(INITIALIZE, parameters).getFirst().flag("created");
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var parameters = parameters(processor, segment);
        put(parameters, token);
        requireClaim(run(STORE, parameters), processor, segment);
    }

    // Axon's interface knows no @Nullable, but a segment that has read nothing has no token.
    @Override
    @SuppressWarnings("NullAway")
    public TrackingToken fetchToken(String processor, int segment) {
        var row = requireClaim(run(CLAIM, parameters(processor, segment)), processor, segment);
        return row.has("token") ? token(row) : null;
    }

    private TrackingToken token(Row row) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(row.text("token"), String.class, row.text("type"), null));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        requireClaim(run(EXTEND, parameters(processor, segment)), processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        run(RELEASE, parameters(processor, segment));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        requireClaim(run(DELETE, parameters(processor, segment)), processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return list(processor).stream().mapToInt(GraphTokenStore::segment).toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        var rows = list(processor);
        var all = rows.stream().mapToInt(GraphTokenStore::segment).toArray();
        return rows.stream().filter(row -> row.flag("free"))
                .map(row -> Segment.computeSegment(segment(row), all)).toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        var row = run(IDENTIFY, new HashMap<>(Map.of("candidate", UUID.randomUUID().toString()))).getFirst();
        return Optional.of(row.text("id"));
    }

    private List<Row> list(String processor) {
        var parameters = claimant();
        parameters.put("processor", processor);
        return run(LIST, parameters);
    }

    private static int segment(Row row) {
        return Math.toIntExact(row.number("segment"));
    }

    private Row requireClaim(List<Row> rows, String processor, int segment) {
        if (rows.isEmpty()) {
            throw new UnableToClaimTokenException(
                    "Segment %d of processor %s is not %s's: another holds it, or it is not initialised"
                            .formatted(segment, processor, owner));
        }
        return rows.getFirst();
    }

    private Map<String, @Nullable Object> parameters(String processor, int segment) {
        var parameters = claimant();
        parameters.put("key", processor + "/" + segment);
        return parameters;
    }

    private Map<String, @Nullable Object> claimant() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("owner", owner);
        parameters.put("expiryMillis", expiry.toMillis());
        return parameters;
    }

    private void put(Map<String, @Nullable Object> parameters, @Nullable TrackingToken token) {
        var serialized = token == null ? null : serializer.serialize(token, String.class);
        parameters.put("token", serialized == null ? null : serialized.getData());
        parameters.put("type", serialized == null ? null : serialized.getType().getName());
    }

    private List<Row> run(String cypher, Map<String, @Nullable Object> parameters) {
        return transactions.fetchInTransaction(() -> transactions.run(cypher, parameters));
    }
}
