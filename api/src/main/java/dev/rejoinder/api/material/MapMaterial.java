package dev.rejoinder.api.material;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.arrival.Arrival;
import dev.rejoinder.domain.interchange.arrival.Identities;

/// A map that was read from a document of another tool.
public record MapMaterial(DocumentMap map) implements Material {

    @Override
    public int statements() {
        return map.said().size();
    }

    @Override
    public int relations() {
        return map.drawn().size();
    }

    @Override
    public String title() {
        return map.heading().title();
    }

    @Override
    public String description() {
        return map.heading().description();
    }

    @Override
    public Optional<DebateId> debate() {
        return Optional.empty();
    }

    @Override
    public Work work(Site site, Losses losses) {
        var keys = Stream.concat(map.said().stream().map(MappedStatement::key),
                map.drawn().stream().map(MappedRelation::key));
        var mentioned =
                keys.filter(Identities::isIdentifier).map(UUID::fromString).collect(Collectors.toSet());
        var known = new Known(site.stores().jdbc(), site.debateId());
        var identities =
                new Identities(site.debateId(), site.system(), site.scope(), known.subjects(mentioned));
        return new ArrivalWork(new Arrival(map, identities, losses), known, site);
    }
}
