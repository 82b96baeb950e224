package dev.rejoinder.domain.rehearsal;

import static dev.rejoinder.domain.EngineDebate.ADA;
import static dev.rejoinder.domain.EngineDebate.CHARLES;
import static dev.rejoinder.domain.EngineDebate.MARY;
import static dev.rejoinder.domain.EngineDebate.english;
import static dev.rejoinder.domain.EngineDebate.uuid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateCommand.DescribeDebate;
import dev.rejoinder.domain.debate.DebateCommand.LabelVersion;
import dev.rejoinder.domain.debate.DebateCommand.OpenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RemoveLabel;
import dev.rejoinder.domain.debate.DebateCommand.ReopenDebate;
import dev.rejoinder.domain.debate.DebateCommand.RetitleDebate;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.origin.OriginCommand.ForgetOrigin;
import dev.rejoinder.domain.origin.OriginCommand.RecordOrigin;
import dev.rejoinder.domain.relation.RelationCommand.AddCounterclaim;
import dev.rejoinder.domain.relation.RelationCommand.AddEvidence;
import dev.rejoinder.domain.relation.RelationCommand.AddPremise;
import dev.rejoinder.domain.relation.RelationCommand.AssignScheme;
import dev.rejoinder.domain.relation.RelationCommand.Bearing;
import dev.rejoinder.domain.relation.RelationCommand.ReadSupport;
import dev.rejoinder.domain.relation.RelationCommand.Remark;
import dev.rejoinder.domain.relation.RelationCommand.RemovePremise;
import dev.rejoinder.domain.relation.RelationCommand.RestoreRelation;
import dev.rejoinder.domain.relation.RelationCommand.WithdrawRelation;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.stance.Rating;
import dev.rejoinder.domain.stance.StanceCommand.TakeStance;
import dev.rejoinder.domain.stance.StanceCommand.WithdrawStance;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementCommand.AddClaim;
import dev.rejoinder.domain.statement.StatementCommand.AskQuestion;
import dev.rejoinder.domain.statement.StatementCommand.AttributeStatement;
import dev.rejoinder.domain.statement.StatementCommand.CiteSource;
import dev.rejoinder.domain.statement.StatementCommand.RestoreStatement;
import dev.rejoinder.domain.statement.StatementCommand.RewordStatement;
import dev.rejoinder.domain.statement.StatementCommand.SetBurdenOfProof;
import dev.rejoinder.domain.statement.StatementCommand.UnciteSource;
import dev.rejoinder.domain.statement.StatementCommand.WithdrawStatement;
import dev.rejoinder.domain.statement.StatementId;

/// Writes lines by lot over few statements and relations, so that they meet often. Some were never made.
public final class Script {

    private static final Source NOTES = new Source("", "Notes", "", "");

    /// Whoever carries the lines out does it in this name.
    private static final String RATER = "ada";

    private static final List<RelationKind> KINDS = List.of(RelationKind.SUPPORT, RelationKind.ATTACK);

    private static final List<String> SYSTEMS = List.of("aif", "kialo");

    private final Random lots;

    private final List<StatementId> statements = new ArrayList<>();

    private final List<RelationId> relations = new ArrayList<>();

    private final List<Supplier<Line>> turns;

    private final long world;

    private final DebateId debate;

    private Script(Random lots, long world) {
        this.lots = lots;
        this.world = world;
        this.debate = debate(world);
        turns = Stream.of(openings(), drawings(), changes(), names()).flatMap(List::stream).toList();
        IntStream.range(0, 3).forEach(_ -> newRelation());
    }

    /// The lines, once the debate is open.
    static Stream<Line> opened(List<Line> lines) {
        return opened(lines, 0);
    }

    /// The lines, once the debate of their world is open.
    public static Stream<Line> opened(List<Line> lines, long world) {
        return Stream.concat(Stream.of(asked(new OpenDebate(debate(world), "Engines", ""))), lines.stream());
    }

    /// So many lines, always the same for a seed.
    static List<Line> of(long seed, int lines) {
        return of(seed, lines, 0);
    }

    /// So many lines, always the same for a seed but for the identifiers, which no two worlds share.
    public static List<Line> of(long seed, int lines, long world) {
        var script = new Script(new Random(seed), world);
        var claims = Stream.generate(script.turns.getFirst()).limit(4);
        var rest = Stream.generate(() -> script.pick(script.turns).get()).limit(lines - 4L);
        return Stream.concat(claims, rest).toList();
    }

    /// The one debate of a world.
    public static DebateId debate(long world) {
        return new DebateId(new UUID(world << 2, 0));
    }

    private List<Supplier<Line>> openings() {
        return List.of(
                () -> asked(new AddClaim(newStatement(), debate, english(word()), Scope.ANY)),
                () -> asked(new AskQuestion(newStatement(), debate, english(word()), Scope.ANY,
                        lots.nextBoolean() ? null : subject())),
                () -> asked(new AddCounterclaim(newRelation(), debate, remark(), subject(), Scheme.NONE)),
                () -> asked(new AddEvidence(newRelation(), debate, remark(),
                        new Bearing(lots.nextBoolean(), subject()), Scheme.NONE)),
                this::joined,
                this::joined,
                this::joined,
                this::joined);
    }

    private List<Supplier<Line>> drawings() {
        return List.of(
                () -> asked(new AddPremise(relation(), statement())),
                () -> asked(new AddPremise(relation(), statement())),
                () -> asked(new RemovePremise(relation(), statement())),
                () -> asked(new RemovePremise(relation(), statement())),
                () -> asked(new AssignScheme(relation(), new Scheme(word()))),
                () -> asked(new ReadSupport(relation(), pick(List.of(Reading.values())))),
                () -> asked(new WithdrawRelation(relation(), "")),
                () -> asked(new RestoreRelation(relation())),
                () -> asked(new RestoreRelation(relation())));
    }

    private List<Supplier<Line>> changes() {
        return List.of(
                () -> asked(new RewordStatement(statement(), english(word()))),
                () -> asked(new AttributeStatement(statement(), pick(List.of(ADA, CHARLES, MARY)))),
                () -> asked(new CiteSource(statement(), new SourceId(uuid(word())), NOTES)),
                () -> asked(new UnciteSource(statement(), new SourceId(uuid(word())))),
                this::rated,
                this::rated,
                () -> asked(new WithdrawStance(debate, RATER, subject())),
                () -> asked(new SetBurdenOfProof(statement(), lots.nextBoolean())),
                () -> asked(new WithdrawStatement(statement(), "")),
                () -> asked(new RestoreStatement(statement())),
                () -> asked(new RetitleDebate(debate, word())),
                () -> asked(new DescribeDebate(debate, word())),
                () -> asked(new LabelVersion(debate, word(), lots.nextInt(4))),
                () -> asked(new RemoveLabel(debate, word())),
                () -> asked(new CloseDebate(debate, "")),
                () -> asked(new ReopenDebate(debate)));
    }

    private List<Supplier<Line>> names() {
        return List.of(
                () -> asked(new RecordOrigin(debate, holder(), new Origin(pick(SYSTEMS), word(), carried()))),
                () -> asked(new ForgetOrigin(debate, holder(), pick(SYSTEMS), word())));
    }

    private String carried() {
        return lots.nextBoolean() ? "" : "{\"said\":\"twice\"}";
    }

    private @Nullable Subject holder() {
        return lots.nextInt(4) == 0 ? null : subject();
    }

    private Line joined() {
        var premises = Stream.generate(this::statement).limit(lots.nextInt(4)).toList();
        return new Line.Joined(newRelation(), debate, pick(KINDS), premises, subject());
    }

    private Line rated() {
        var subject = subject();
        var fitting = Stream.of(Rating.values()).filter(rating -> rating.fits(subject.kind())).toList();
        return asked(new TakeStance(debate, RATER, subject, pick(fitting)));
    }

    private static Line asked(DebateBound command) {
        return new Line.Asked(command);
    }

    private Remark remark() {
        return new Remark(newStatement(), english(word()), Scope.ANY);
    }

    private Subject subject() {
        return lots.nextInt(3) == 0 ? relation().subject() : statement().subject();
    }

    private StatementId newStatement() {
        statements.add(new StatementId(new UUID(world << 2 | 1, statements.size())));
        return statements.getLast();
    }

    private RelationId newRelation() {
        relations.add(new RelationId(new UUID(world << 2 | 2, relations.size())));
        return relations.getLast();
    }

    private StatementId statement() {
        return pick(statements.subList(0, Math.min(5, statements.size())));
    }

    private RelationId relation() {
        return lots.nextBoolean() ? relations.getLast() : pick(relations);
    }

    private String word() {
        return pick(List.of("gears", "cards", "notes"));
    }

    private <T> T pick(List<T> from) {
        return from.get(lots.nextInt(from.size()));
    }
}
