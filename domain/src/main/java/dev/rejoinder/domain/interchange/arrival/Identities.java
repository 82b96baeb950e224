package dev.rejoinder.domain.interchange.arrival;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.SourceId;
import dev.rejoinder.domain.statement.StatementId;

/// Names what arrives, always the same: what a document calls by the identifier of something that the debate has is
/// that thing; anything else is named after what its system calls it there, so that it is found again in any document
/// of that system, or only in those of the same scope, where a system's names hold in one document alone.
///
/// @param system what the map came from, such as `aif`
/// @param scope where the system's names hold; empty for names that hold everywhere
/// @param here the identifiers, among those that the map mentions, of what the debate has
public record Identities(DebateId debateId, String system, String scope, Set<UUID> here) {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public Identities {
        here = Set.copyOf(here);
    }

    /// The identifier of what the map calls so, and which came from there.
    UUID of(String key, List<Origin> origins) {
        return isIdentifier(key) && here.contains(UUID.fromString(key))
                ? UUID.fromString(key)
                : named(origins.stream()
                        .filter(origin -> origin.system().equals(system)).map(Origin::id).findFirst()
                        .orElse(key));
    }

    private UUID named(String id) {
        return derived("%s/%s/%s/%s".formatted(debateId, system, scope, id));
    }

    /// The identifier of the source of this number, counted from 1, of a statement.
    SourceId source(StatementId statement, int number) {
        return new SourceId(derived("%s/source-%d".formatted(statement, number)));
    }

    private static UUID derived(String name) {
        return UUID.nameUUIDFromBytes(("import/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /// Whether a document may mean something of a debate by this key.
    public static boolean isIdentifier(String key) {
        return FORM.matcher(key).matches();
    }
}
