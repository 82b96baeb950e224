package dev.rejoinder.domain.interchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

/// A statement on the map.
///
/// @param key names it on the map, among statements and relations alike: its identifier, or what the document calls it
/// @param about what a question is about; nothing when it is about the whole debate, or is no question
/// @param needsSupport whether it bears the burden of proof
/// @param origins where it came from; one at most for each system and identifier
/// @param passage how it came and went
public record MappedStatement(String key, StatementKind kind, Wording wording, Scope scope,
        List<Source> sources,
        @Nullable Attribution attribution, @Nullable MapTarget about, boolean needsSupport,
        List<Origin> origins,
        Passage passage) {

    public MappedStatement {
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
    }

    /// A claim of which no more is known than its words.
    public static MappedStatement claim(String key, Wording wording) {
        return new MappedStatement(key, StatementKind.CLAIM, wording, Scope.ANY, List.of(), null, null, false,
                List.of(), Passage.UNKNOWN);
    }

    /// The same statement, of this kind.
    public MappedStatement as(StatementKind other) {
        return new MappedStatement(key, other, wording, scope, sources, attribution, about, needsSupport,
                origins,
                passage);
    }

    /// The same statement, said by this speaker.
    public MappedStatement saidBy(@Nullable Attribution speaker) {
        return new MappedStatement(key, kind, wording, scope, sources, speaker, about, needsSupport, origins,
                passage);
    }

    /// The same statement with these sources.
    public MappedStatement citing(List<Source> others) {
        return new MappedStatement(key, kind, wording, scope, others, attribution, about, needsSupport,
                origins,
                passage);
    }

    /// The same statement, holding within these limits.
    public MappedStatement within(Scope limits) {
        return new MappedStatement(key, kind, wording, limits, sources, attribution, about, needsSupport,
                origins,
                passage);
    }

    /// The same question, asked about this.
    public MappedStatement about(@Nullable MapTarget target) {
        return new MappedStatement(key, kind, wording, scope, sources, attribution, target, needsSupport,
                origins,
                passage);
    }

    /// The same statement, with the burden of proof on it or not.
    public MappedStatement needing(boolean support) {
        return new MappedStatement(key, kind, wording, scope, sources, attribution, about, support, origins,
                passage);
    }

    /// The same statement, come from there.
    public MappedStatement from(List<Origin> others) {
        return new MappedStatement(key, kind, wording, scope, sources, attribution, about, needsSupport,
                others,
                passage);
    }
}
