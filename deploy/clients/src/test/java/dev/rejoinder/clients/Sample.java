package dev.rejoinder.clients;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.graph.LivedMaps;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Wording;

/// A map that readers must get right.
enum Sample {
    /// Nothing but a title.
    EMPTY,
    /// Three claims, relations that lead from and to the same, and an undercut.
    SMALL,
    /// Words that some format or page gives a meaning.
    HOSTILE,
    /// All features, lives, and keys that no format expects.
    LIVED,
    /// All features, more than 300 statements and relations.
    LARGE;

    DocumentMap map() {
        return switch (this) {
            case EMPTY -> map("Nothing", List.of(), List.of());
            case SMALL -> small();
            case HOSTILE -> HostileWords.map();
            case LIVED -> LivedMaps.map(37, 60);
            case LARGE -> MadeUpMaps.map(16, 170, EnumSet.allOf(Carried.class));
        };
    }

    /// What its files are called.
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A map of this title.
    static DocumentMap map(String title, List<MappedStatement> statements, List<MappedRelation> relations) {
        return new DocumentMap(MapHeading.titled(title.toLowerCase(Locale.ROOT), title), statements,
                relations,
                List.of());
    }

    private static DocumentMap small() {
        var statements = List.of(claim("compose", "Engines can compose music."),
                claim("rules", "Music follows rules."), claim("exceptions", "The best of it breaks them."));
        return map("Engines", statements,
                List.of(relation("because", RelationKind.SUPPORT, "rules", MapTarget.statement("compose")),
                        relation("yet", RelationKind.ATTACK, "rules", MapTarget.statement("compose")),
                        relation("again", RelationKind.REPHRASE, "rules", MapTarget.statement("compose")),
                        relation("but", RelationKind.ATTACK, "exceptions", MapTarget.relation("because"))));
    }

    private static MappedStatement claim(String key, String words) {
        return MappedStatement.claim(key, new Wording(words, "en"));
    }

    private static MappedRelation relation(String key, RelationKind kind, String premise, MapTarget target) {
        return MappedRelation.plain(key, kind, List.of(premise), target);
    }
}
