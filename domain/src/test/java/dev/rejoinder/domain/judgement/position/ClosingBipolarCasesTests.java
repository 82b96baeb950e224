package dev.rejoinder.domain.judgement.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.Json;
import dev.rejoinder.domain.judgement.SharedData;

/// Frameworks with supports, read as attacks that follow from them: what supports an attacker attacks, and what
/// attacks a supporter attacks what it supports.
class ClosingBipolarCasesTests {

    @Test
    void agreesOnWhatFollowsOnceTheAttacksAreDerived() {
        for (var published : list(Json.read(SharedData.text("bipolar/cases-fixtures.json")))) {
            var attacks = closure(pairs(published, "attacks"), pairs(published, "supports"));
            var facts = list(field(published, "arguments")).stream().map("arg(%s)."::formatted)
                    .collect(Collectors.joining())
                    + attacks.stream()
                            .map(pair -> "att(%s,%s).".formatted(pair.getFirst(), pair.getLast()))
                            .collect(Collectors.joining());
            var framework = Framework.read(facts);

            assertThat(attacks).isEqualTo(pairs(published, "all_attacks_after_closure"));
            assertThat(framework.extensions(PositionSemantics.PREFERRED))
                    .isEqualTo(sets(field(published, "preferred_after_closure")));
            assertThat(framework.extensions(PositionSemantics.IDEAL))
                    .isEqualTo(sets(List.of(field(published, "grounded_after_closure"))));
        }
    }

    private static Set<List<Object>> closure(Set<List<Object>> attacks, Set<List<Object>> supports) {
        var closed = new HashSet<>(attacks);
        var before = 0;
        while (closed.size() > before) {
            before = closed.size();
            for (var attack : Set.copyOf(closed)) {
                for (var support : supports) {
                    if (support.getLast().equals(attack.getFirst())) {
                        closed.add(List.of(support.getFirst(), attack.getLast()));
                    }
                    if (support.getFirst().equals(attack.getLast())) {
                        closed.add(List.of(attack.getFirst(), support.getLast()));
                    }
                }
            }
        }
        return closed;
    }

    private static Set<List<Object>> pairs(Object published, String name) {
        return list(field(published, name)).stream().map(pair -> List.copyOf((List<?>) pair))
                .map(List::<Object>copyOf).collect(Collectors.toSet());
    }

    private static Set<Set<String>> sets(Object array) {
        return list(array).stream().map(set -> list(set).stream().map(Object::toString)
                .collect(Collectors.toSet())).collect(Collectors.toSet());
    }

    private static Object field(Object object, String name) {
        return ((Map<?, ?>) object).entrySet().stream().filter(entry -> entry.getKey().equals(name))
                .<Object>map(Map.Entry::getValue).findFirst().orElseThrow();
    }

    private static List<?> list(Object array) {
        return (List<?>) array;
    }
}
