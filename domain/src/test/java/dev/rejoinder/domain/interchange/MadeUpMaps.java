package dev.rejoinder.domain.interchange;

import static dev.rejoinder.domain.interchange.Carried.ABOUT;
import static dev.rejoinder.domain.interchange.Carried.BURDENS;
import static dev.rejoinder.domain.interchange.Carried.CYCLES;
import static dev.rejoinder.domain.interchange.Carried.DESCRIPTIONS;
import static dev.rejoinder.domain.interchange.Carried.EVIDENCE;
import static dev.rejoinder.domain.interchange.Carried.LANGUAGES;
import static dev.rejoinder.domain.interchange.Carried.LINES;
import static dev.rejoinder.domain.interchange.Carried.LINKED_PREMISES;
import static dev.rejoinder.domain.interchange.Carried.LOCUTIONS;
import static dev.rejoinder.domain.interchange.Carried.ORIGINS;
import static dev.rejoinder.domain.interchange.Carried.PREFERENCES;
import static dev.rejoinder.domain.interchange.Carried.QUESTIONS;
import static dev.rejoinder.domain.interchange.Carried.REPHRASES;
import static dev.rejoinder.domain.interchange.Carried.REQUIRED;
import static dev.rejoinder.domain.interchange.Carried.SCHEMES;
import static dev.rejoinder.domain.interchange.Carried.SCOPES;
import static dev.rejoinder.domain.interchange.Carried.SLOTS;
import static dev.rejoinder.domain.interchange.Carried.SOURCES;
import static dev.rejoinder.domain.interchange.Carried.SPEAKERS;
import static dev.rejoinder.domain.interchange.Carried.SPEAKER_KINDS;
import static dev.rejoinder.domain.interchange.Carried.SYMBOLS;
import static dev.rejoinder.domain.interchange.Carried.UNDERCUTS;
import static dev.rejoinder.domain.interchange.Carried.UNDERPINS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

/// Makes up maps, the same from the same seed, that hold no more than a format can carry. Keys are UUIDs. No two
/// relations have the same kind, premises and target.
public final class MadeUpMaps {

    private static final List<String> WORDS =
            List.of("engines", "compose", "music", "rules", "suffice", "not", "étude",
                    "音楽", "maybe", "1843", "🎵", "ear");

    private static final List<String> SYMBOLS_HARD =
            List.of("\"", "'", "\\", "<b>", "&amp;", "]]>", "[x]", "{y}", "#",
                    "-", "+", "(1)", "->", "a,b;c", "::", "*", "_", "@", "%", "|", "`", "~", "//", "/*",
                    "...", "null", "- ", "1.",
                    "\u202Eabc\u202C", "<!--", "$", "^", "=", "?", "!");

    private final Random luck;

    private final Set<Carried> carried;

    private final List<MappedStatement> statements = new ArrayList<>();

    private final List<MappedRelation> relations = new ArrayList<>();

    private final Set<Object> shapes = new HashSet<>();

    private MadeUpMaps(long seed, Set<Carried> carried) {
        this.luck = new Random(seed);
        this.carried = carried;
    }

    /// A map of up to `size` statements and about as many relations.
    public static DocumentMap map(long seed, int size, Set<Carried> carried) {
        return new MadeUpMaps(seed, carried).make(size);
    }

    private DocumentMap make(int size) {
        var count = luck.nextInt(size + 1);
        for (var index = 0; index < count; index++) {
            statements.add(statement());
        }
        for (var index = 0; index < count && count > 1; index++) {
            relate();
        }
        statements.replaceAll(this::asking);
        return new DocumentMap(heading(), statements, relations, locutions());
    }

    private MapHeading heading() {
        return new MapHeading(key(), text(), may(DESCRIPTIONS) ? text() : "", "", 0, "", List.of(), Map.of());
    }

    private MappedStatement statement() {
        var wording = new Wording(text(), may(LANGUAGES) ? List.of("en", "pt-BR").get(luck.nextInt(2)) : "");
        var evidence = may(EVIDENCE) ? StatementKind.EVIDENCE : StatementKind.CLAIM;
        var scope = may(SCOPES) ? new Scope(text(), text(), "") : Scope.ANY;
        return MappedStatement.claim(key(), wording).as(may(QUESTIONS) ? StatementKind.QUESTION : evidence)
                .within(scope).citing(may(SOURCES) ? sources() : List.of())
                .saidBy(may(SPEAKERS) ? speaker() : null)
                .needing(may(BURDENS)).from(origins());
    }

    private List<Source> sources() {
        return List.of(new Source("https://example.org/" + luck.nextInt(9), luck.nextBoolean() ? text() : "",
                luck.nextBoolean() ? text() : "", luck.nextBoolean() ? "2026-05" : ""));
    }

    private Attribution speaker() {
        var kind = may(SPEAKER_KINDS) ? SpeakerKind.PUBLICATION : SpeakerKind.PERSON;
        return new Attribution("Ada " + luck.nextInt(3), kind, may(SPEAKER_KINDS) ? text() : "",
                luck.nextBoolean() ? "2026-05-01" : "");
    }

    private List<Origin> origins() {
        return may(ORIGINS) ? List.of(Origin.of("elsewhere", "x" + luck.nextInt(1_000_000_000))) : List.of();
    }

    private MappedStatement asking(MappedStatement statement) {
        var about = statement.kind() == StatementKind.QUESTION && may(ABOUT);
        return about ? statement.about(MapTarget.statement(any(statement.key()))) : statement;
    }

    private String any(String other) {
        var key = statements.get(luck.nextInt(statements.size())).key();
        return key.equals(other) ? statements.getFirst().key() : key;
    }

    private void relate() {
        var kind = kind();
        var target = target(kind);
        var premises = premises(target);
        if (premises.isEmpty() || !shapes.add(List.of(kind, Set.copyOf(premises), target))) {
            return;
        }
        var relation = MappedRelation.plain(key(), kind, premises, target)
                .read(kind == RelationKind.SUPPORT && may(REQUIRED) ? Reading.REQUIRED : Reading.PLAIN)
                .from(origins());
        relations.add(may(SCHEMES) ? follow(relation) : relation);
    }

    private MappedRelation follow(MappedRelation relation) {
        var slots = may(SLOTS) ? Map.of(1, relation.premises().getFirst()) : Map.<Integer, String>of();
        return relation.following(new Scheme("expert-opinion"), slots);
    }

    private RelationKind kind() {
        if (may(REPHRASES)) {
            return RelationKind.REPHRASE;
        }
        var plain = luck.nextBoolean() ? RelationKind.SUPPORT : RelationKind.ATTACK;
        return may(PREFERENCES) ? RelationKind.PREFERENCE : plain;
    }

    private MapTarget target(RelationKind kind) {
        var inferences = relations.stream().filter(relation -> relation.kind() == RelationKind.SUPPORT
                || relation.kind() == RelationKind.ATTACK).toList();
        var bears = (kind == RelationKind.ATTACK && may(UNDERCUTS))
                || (kind == RelationKind.SUPPORT && may(UNDERPINS));
        return bears && !inferences.isEmpty()
                ? MapTarget.relation(inferences.get(luck.nextInt(inferences.size())).key())
                : MapTarget.statement(statements.get(luck.nextInt(statements.size())).key());
    }

    private List<String> premises(MapTarget target) {
        var keys = new ArrayList<String>();
        var first = may(CYCLES) ? 0 : place(target) + 1;
        for (var left = may(LINKED_PREMISES) ? 1 + luck.nextInt(3) : 1; left > 0
                && first < statements.size(); left--) {
            var key = statements.get(first + luck.nextInt(statements.size() - first)).key();
            if (!keys.contains(key) && !key.equals(target.key())) {
                keys.add(key);
            }
        }
        return keys;
    }

    /// Without cycles, what bears on something was said later; a relation is as late as the latest of its premises.
    private int place(MapTarget target) {
        if (target.isRelation()) {
            var relation =
                    relations.stream().filter(other -> other.key().equals(target.key())).findFirst()
                            .orElseThrow();
            return relation.premises().stream().mapToInt(key -> place(MapTarget.statement(key))).max()
                    .orElseThrow();
        }
        var keys = statements.stream().map(MappedStatement::key).toList();
        return keys.indexOf(target.key());
    }

    private List<MappedLocution> locutions() {
        if (statements.isEmpty() || !carried.contains(LOCUTIONS)) {
            return List.of();
        }
        return List.of(new MappedLocution(statements.getFirst().key(),
                new Attribution("Mary", SpeakerKind.PERSON, "",
                        ""),
                Locution.DENIED, null));
    }

    private String text() {
        var text = new StringBuilder(WORDS.get(luck.nextInt(WORDS.size())));
        for (var left = luck.nextInt(6); left > 0; left--) {
            text.append(may(LINES) ? "\n" : " ");
            var words = may(SYMBOLS) ? SYMBOLS_HARD : WORDS;
            text.append(words.get(luck.nextInt(words.size())));
        }
        return text.toString().strip();
    }

    private String key() {
        return new UUID((luck.nextLong() & ~0xF000L) | 0x7000L, (luck.nextLong() >>> 2) | (1L << 63))
                .toString();
    }

    /// One time in four, where the format can carry it.
    private boolean may(Carried feature) {
        return carried.contains(feature) && luck.nextInt(4) == 0;
    }
}
