package dev.rejoinder.api.journal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.desk.Membership;
import dev.rejoinder.api.store.Chain;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.Filling;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent;
import dev.rejoinder.domain.relation.RelationEvent.PremiseAdded;
import dev.rejoinder.domain.relation.RelationEvent.PremiseRemoved;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationEvent.RelationRestored;
import dev.rejoinder.domain.relation.RelationEvent.RelationWithdrawn;
import dev.rejoinder.domain.relation.RelationEvent.SchemeApplied;
import dev.rejoinder.domain.relation.RelationEvent.SchemeAssigned;
import dev.rejoinder.domain.relation.RelationEvent.SupportRead;
import dev.rejoinder.domain.statement.StatementEvent;
import dev.rejoinder.domain.statement.StatementEvent.BurdenLifted;
import dev.rejoinder.domain.statement.StatementEvent.BurdenPlaced;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.CriticalQuestionPosed;
import dev.rejoinder.domain.statement.StatementEvent.EvidenceAdded;
import dev.rejoinder.domain.statement.StatementEvent.QuestionAsked;
import dev.rejoinder.domain.statement.StatementEvent.SourceCited;
import dev.rejoinder.domain.statement.StatementEvent.SourceUncited;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementEvent.StatementReworded;
import dev.rejoinder.domain.statement.StatementEvent.StatementRestored;
import dev.rejoinder.domain.statement.StatementEvent.StatementWithdrawn;
import dev.rejoinder.domain.statement.StatementId;

/// The rows of `debate_register`, kept in the transaction of the events they follow from.
final class JdbcRegister implements DebateRegister, Membership {

    private static final String ENTRIES = """
            select subject_id, subject_kind, standing from debate_register
            where debate_id = ? and subject_id = any (?)
            """;

    private static final String TAKEN = """
            select subject_id from debate_register where subject_id = any (?)
            union all select debate_id from debate_journal where debate_id = any (?)
            """;

    private static final String DEBATE = "select debate_id from debate_register where subject_id = ?";

    private static final String VERSION = "select version from debate_journal where debate_id = ?";

    private static final String OF_SHAPE = """
            select subject_id from debate_register where debate_id = ? and shape = ? and standing
            """;

    private static final String ENTER = """
            insert into debate_register (subject_id, debate_id, subject_kind, standing)
            values (?, ?, 'STATEMENT', true)
            """;

    private static final String DRAW = """
            insert into debate_register
              (subject_id, debate_id, subject_kind, standing, inference, shape, scheme, slots)
            values (?, ?, 'RELATION', true, ?, ?, ?, '')
            """;

    private static final String ARGUMENT = """
            select inference, scheme, slots from debate_register
            where debate_id = ? and subject_id = ? and subject_kind = 'RELATION'
            """;

    private static final String SPEAKERS = """
            select subject_id, speaker_id from debate_register
            where debate_id = ? and subject_id = any (?) and speaker_id is not null
            """;

    private static final String TEXTS =
            """
                    select distinct on (aggregate_identifier) aggregate_identifier::uuid as subject_id,
                      convert_from(payload, 'UTF8')::json #>> '{wording,text}' as text
                    from domain_event
                    where debate_id = ? and aggregate_identifier = any (?) and payload_type in ('statement.claim-added',
                      'statement.evidence-added', 'statement.question-asked', 'statement.reworded')
                    order by aggregate_identifier, sequence_number desc
                    """;

    private static final String LOCUTION = """
            select convert_from(payload, 'UTF8')::json ->> 'act' as act from domain_event
            where debate_id = ? and aggregate_identifier = ? order by sequence_number desc limit 1
            """;

    private static final String FOLLOW_SCHEME =
            "update debate_register set scheme = ?, slots = ? where subject_id = ?";

    private static final String CHALLENGE = """
            select subject_id from debate_register
            where debate_id = ? and challenged = ? and question = ? and standing
            """;

    private static final String POSE =
            "update debate_register set challenged = ?, question = ? where subject_id = ?";

    private static final String ATTRIBUTE = "update debate_register set speaker_id = ? where subject_id = ?";

    private static final String STAND = "update debate_register set standing = ? where subject_id = ?";

    private static final String INFERENCE = "select inference from debate_register where subject_id = ?";

    private static final String REINFER = """
            update debate_register set inference = ?, shape = ? where subject_id = ?
            """;

    private final JdbcTemplate jdbc;

    JdbcRegister(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Entry> entries(DebateId debateId, Collection<UUID> ids) {
        return jdbc.query(ENTRIES, JdbcRegister::entry, debateId.value(), ids.toArray(UUID[]::new)).stream()
                .collect(toMap(entry -> entry.subject().id(), entry -> entry));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var kind = Subject.Kind.valueOf(row.getString("subject_kind"));
        return new Entry(new Subject(kind, row.getObject("subject_id", UUID.class)),
                row.getBoolean("standing"));
    }

    /// The row is held by the command that asks, and written when the command is done.
    @Override
    public long version(DebateId debateId) {
        return jdbc.query(VERSION, (row, _) -> row.getLong("version"), debateId.value()).stream().findFirst()
                .orElse(0L);
    }

    @Override
    public Optional<UUID> standingRelation(DebateId debateId, String shape) {
        return jdbc.query(OF_SHAPE, JdbcRegister::id, debateId.value(), hash(shape)).stream().findFirst();
    }

    @Override
    public Optional<Argument> argument(DebateId debateId, UUID relation) {
        return jdbc.query(ARGUMENT, (row, _) -> new Argument(row.getString("inference"),
                row.getString("scheme"), Filled.read(row.getString("slots"))), debateId.value(), relation)
                .stream().findFirst();
    }

    @Override
    public Optional<UUID> standingChallenge(DebateId debateId, UUID relation, String question) {
        return jdbc.query(CHALLENGE, JdbcRegister::id, debateId.value(), relation, question).stream()
                .findFirst();
    }

    @Override
    public Map<UUID, UUID> speakers(DebateId debateId, Collection<UUID> statements) {
        return jdbc.query(SPEAKERS, (row, number) -> Map.entry(id(row, number),
                row.getObject("speaker_id", UUID.class)), debateId.value(), statements.toArray(UUID[]::new))
                .stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UUID, String> texts(DebateId debateId, Collection<UUID> statements) {
        return jdbc.query(TEXTS, (row, number) -> Map.entry(id(row, number), row.getString("text")),
                debateId.value(), statements.stream().map(UUID::toString).toArray(String[]::new)).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<String> locution(DebateId debateId, UUID locution) {
        return jdbc.query(LOCUTION, (row, _) -> row.getString("act"), debateId.value(), locution.toString())
                .stream().findFirst();
    }

    @Override
    public Optional<DebateId> debateOf(UUID subject) {
        return jdbc.query(DEBATE, (row, _) -> new DebateId(row.getObject("debate_id", UUID.class)), subject)
                .stream().findFirst();
    }

    /// Those of the identifiers that some debate already uses.
    List<UUID> taken(Collection<UUID> ids) {
        var sought = ids.toArray(UUID[]::new);
        return jdbc.query(TAKEN, JdbcRegister::id, sought, sought);
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject("subject_id", UUID.class);
    }

    /// Follows what happened.
    void follow(DebateId debateId, Object event) {
        switch (event) {
            case StatementEvent statement -> follow(debateId, statement);
            case RelationEvent relation -> follow(debateId, relation);
            default -> {
            } // what happens to the debate itself is in its journal row, no rule asks for stances or origins
        }
    }

    private void follow(DebateId debateId, StatementEvent event) {
        var id = event.statementId().value();
        switch (event) {
            case ClaimAdded _ -> enterStatement(id, debateId);
            case EvidenceAdded _ -> enterStatement(id, debateId);
            case QuestionAsked _ -> enterStatement(id, debateId);
            case StatementWithdrawn _ -> jdbc.update(STAND, false, id);
            case StatementRestored _ -> jdbc.update(STAND, true, id);
            case StatementReworded _ -> {
            }
            case StatementAttributed(_, var speaker, _) -> jdbc.update(ATTRIBUTE, speaker.value(), id);
            case SourceCited _ -> {
            }
            case SourceUncited _ -> {
            }
            case BurdenPlaced _ -> {
            }
            case BurdenLifted _ -> {
            }
            case CriticalQuestionPosed(_, var challenged, var question) ->
                jdbc.update(POSE, challenged, question, id);
        }
    }

    private void enterStatement(UUID id, DebateId debateId) {
        jdbc.update(ENTER, id, debateId.value());
    }

    private void follow(DebateId debateId, RelationEvent event) {
        var id = event.relationId().value();
        switch (event) {
            case RelationDrawn(_, _, var inference, var scheme) -> jdbc.update(DRAW, id, debateId.value(),
                    inference.shape(), hash(inference.shape()), scheme.value());
            case PremiseAdded(_, var premise) -> reinfer(id, premise, Inference::with);
            case PremiseRemoved(_, var premise) -> {
                reinfer(id, premise, Inference::without);
                empty(debateId, id, premise.value());
            }
            case SchemeApplied(_, var scheme, var slots) -> jdbc.update(FOLLOW_SCHEME, scheme.value(),
                    Filled.written(
                            slots.stream().collect(toMap(Filling::slot, slot -> slot.premise().value()))),
                    id);
            case RelationWithdrawn _ -> jdbc.update(STAND, false, id);
            case RelationRestored _ -> jdbc.update(STAND, true, id);
            case SchemeAssigned(_, var scheme) -> jdbc.update(FOLLOW_SCHEME, scheme.value(), "", id);
            case SupportRead _ -> {
            }
        }
    }

    private void reinfer(UUID id, StatementId premise, BiFunction<Inference, StatementId, Inference> change) {
        var before = Inference.ofShape(requireNonNull(jdbc.queryForObject(INFERENCE, String.class, id)));
        var shape = change.apply(before, premise).shape();
        jdbc.update(REINFER, shape, hash(shape), id);
    }

    private void empty(DebateId debateId, UUID id, UUID premise) {
        argument(debateId, id).filter(argument -> argument.slots().containsValue(premise))
                .ifPresent(argument -> {
                    var left = new HashMap<>(argument.slots());
                    left.values().removeIf(premise::equals);
                    jdbc.update(FOLLOW_SCHEME, argument.scheme(), Filled.written(left), id);
                });
    }

    private static byte[] hash(String shape) {
        return Chain.sha256().digest(shape.getBytes(StandardCharsets.UTF_8));
    }
}
