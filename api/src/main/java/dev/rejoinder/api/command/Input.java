package dev.rejoinder.api.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.UserError;
import dev.rejoinder.domain.PlainText;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// The input of one mutation. Controller methods take it as a parameter; absent texts read as empty.
public final class Input {

    private static final int KEY_LIMIT = 255;

    private final String mutation;

    private final Map<String, Object> values;

    private final String participant;

    private final String place;

    Input(String mutation, Map<String, Object> values, String participant) {
        this(mutation, values, participant, "input");
    }

    Input(String mutation, Map<String, Object> values, String participant, String place) {
        this.mutation = mutation;
        this.values = values;
        this.place = place;
        this.participant = participant;
    }

    /// A text.
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /// An identifier.
    public UUID id(String name) {
        return Ids.id(text(name), place(name));
    }

    /// An identifier that the client chose, or a new one.
    public UUID newId(String name) {
        return values.get(name) instanceof String text ? Ids.id(text, place(name)) : TimeOrderedIds.next();
    }

    /// The debate.
    public DebateId debate() {
        return new DebateId(id("debate"));
    }

    /// The statement.
    public StatementId statement() {
        return new StatementId(id("statement"));
    }

    /// The statement to be made.
    public StatementId newStatement() {
        return new StatementId(newId("statement"));
    }

    /// The relation.
    public RelationId relation() {
        return new RelationId(id("relation"));
    }

    /// The relation to be made.
    public RelationId newRelation() {
        return new RelationId(newId("relation"));
    }

    /// A version of the debate.
    public long version(String name) {
        return values.get(name) instanceof Long version ? version : 0;
    }

    /// Whether something is to be so.
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /// The premises.
    public List<StatementId> premises() {
        return statements("premises");
    }

    /// Several statements.
    public List<StatementId> statements(String name) {
        return values.get(name) instanceof List<?> ids
                ? IntStream.range(0, ids.size())
                        .mapToObj(index -> new StatementId(
                                Ids.id((String) ids.get(index), place("%s.%d".formatted(name, index)))))
                        .toList()
                : List.of();
    }

    /// What is said.
    public Wording wording() {
        return new Wording(text("text"), text("language"));
    }

    /// Where and when it is meant to hold.
    public Scope scope() {
        var scope = part("scope");
        return new Scope(scope.text("time"), scope.text("place"), scope.text("assumption"));
    }

    /// The argument scheme.
    public Scheme scheme() {
        return new Scheme(text("scheme"));
    }

    /// Who said or did something outside the debate, and where and when.
    public Attribution attribution() {
        var speaker = part("speaker");
        return new Attribution(speaker.text("name"), SpeakerKind.valueOf(speaker.text("kind")), text("where"),
                text("when"));
    }

    /// What the command bears on.
    public Subject target() {
        return subject("target");
    }

    /// What the command says something of.
    public Subject subject() {
        return subject("subject");
    }

    /// What the command says something of; nothing when that is the debate itself.
    public @Nullable Subject subjectIfAny() {
        return has("subject") ? subject() : null;
    }

    /// What a question is about, if anything.
    public @Nullable Subject about() {
        return values.containsKey("about") && values.get("about") != null ? subject("about") : null;
    }

    /// The parts of a list of the input.
    @SuppressWarnings("unchecked")
    public List<Input> parts(String name) {
        return values.get(name) instanceof List<?> parts
                ? IntStream.range(0, parts.size()).mapToObj(index -> new Input(mutation,
                        (Map<String, Object>) parts.get(index), participant, place(name + "." + index)))
                        .toList()
                : List.of();
    }

    /// A whole number.
    public int number(String name) {
        return values.get(name) instanceof Integer number ? number : 0;
    }

    /// A part of the input that has parts of its own.
    @SuppressWarnings("unchecked")
    public Input part(String name) {
        return new Input(mutation,
                values.get(name) instanceof Map<?, ?> part ? (Map<String, Object>) part : Map.of(),
                participant, place(name));
    }

    private String place(String name) {
        return place + "." + name;
    }

    private Subject subject(String name) {
        var subject = part(name);
        return subject.values.get("statement") != null
                ? Subject.statement(subject.id("statement"))
                : Subject.relation(subject.id("relation"));
    }

    String mutation() {
        return mutation;
    }

    /// True when there is anything of that name.
    public boolean has(String name) {
        return values.get(name) != null;
    }

    /// Who hands it in.
    public String participant() {
        return participant;
    }

    @Nullable
    Long expectedVersion() {
        return (Long) values.get("expectedVersion");
    }

    /// The name of the request, if it has one.
    public @Nullable String idempotencyKey() {
        return values.get("idempotencyKey") instanceof String key
                ? PlainText.required("idempotencyKey", key, KEY_LIMIT)
                : null;
    }

    String fingerprint() {
        return Fingerprint.of(mutation, values);
    }

    /// Why the command that the input stands for was refused, with the path to the value at fault.
    public UserError error(RuleViolation violation) {
        var refusal = violation.refusal();
        return UserError.of(refusal, Paths.path(refusal, this));
    }

    /// The path to the input itself, or to a value in it.
    List<String> path(String field) {
        return List.of(place(field).split("\\.", -1));
    }

    /// True when a value is this identifier.
    boolean holds(String name, UUID id) {
        return values.get(name) instanceof String text && Ids.id(text).equals(id);
    }
}
