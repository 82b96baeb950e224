package dev.rejoinder.domain.interchange.arrival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;

/// Numbers what is on a map: its statements from 0 on, then its relations.
final class Places {

    private final Map<String, Integer> places;

    private final DocumentMap map;

    Places(DocumentMap map) {
        this.map = map;
        places = HashMap.newHashMap(map.said().size() + map.drawn().size());
        map.said().forEach(statement -> add(statement.key()));
        map.drawn().forEach(relation -> add(relation.key()));
    }

    private void add(String key) {
        if (places.put(key, places.size()) != null) {
            throw new IllegalArgumentException("Two things on the map are called " + key);
        }
    }

    int size() {
        return places.size();
    }

    int statements() {
        return map.said().size();
    }

    boolean isRelation(int place) {
        return place >= map.said().size();
    }

    MappedStatement statement(int place) {
        return map.said().get(place);
    }

    MappedRelation relation(int place) {
        return map.drawn().get(place - map.said().size());
    }

    int of(String key) {
        var place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("Nothing on the map is called " + key);
        }
        return place;
    }

    int of(MapTarget target) {
        var place = of(target.key());
        if (isRelation(place) != target.isRelation()) {
            throw new IllegalArgumentException("%s is no %s".formatted(target.key(), target.kind().word()));
        }
        return place;
    }

    int[] premises(int relation) {
        return places(relation(relation).premises());
    }

    private int[] places(List<String> keys) {
        return keys.stream().mapToInt(this::of).toArray();
    }
}
