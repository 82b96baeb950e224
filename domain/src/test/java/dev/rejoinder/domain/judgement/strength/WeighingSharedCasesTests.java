package dev.rejoinder.domain.judgement.strength;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.Json;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.SharedData;

class WeighingSharedCasesTests {

    private static final Map<String, StrengthSemantics> NAMES = Map.of("DFQuAD", StrengthSemantics.DF_QUAD,
            "QuadraticEnergy", StrengthSemantics.QUADRATIC_ENERGY, "EulerBased",
            StrengthSemantics.EULER_BASED, "h-Categorizer(base=1)", StrengthSemantics.H_CATEGORIZER);

    @Test
    void findsTheStrengthsThatOthersPublished() {
        var cases = list(Json.read(SharedData.text("gradual/cases-fixtures.json")));

        cases.forEach(WeighingSharedCasesTests::weigh);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(8);
    }

    private static void weigh(Object published) {
        var sketch = new Sketch();
        map(field(published, "base")).forEach((name, base) -> sketch.state(name, number(base)));
        list(field(published, "attacks")).forEach(pair -> relate(sketch, Polarity.ATTACK, list(pair)));
        list(field(published, "supports")).forEach(pair -> relate(sketch, Polarity.SUPPORT, list(pair)));
        var semantics = requireNonNull(NAMES.get(field(published, "semantics").toString()));

        map(field(published, "expected")).forEach((name, strength) -> assertThat(
                sketch.strength(semantics, name)).as("%s of %s", name, field(published, "id"))
                .isCloseTo(number(strength), within(number(field(published, "tolerance")))));
    }

    private static void relate(Sketch sketch, Polarity polarity, List<?> pair) {
        sketch.relate(polarity, pair.getFirst().toString(), pair.getLast().toString());
    }

    private static Object field(Object object, String name) {
        return map(object).getOrDefault(name, "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }

    private static List<?> list(Object array) {
        return (List<?>) array;
    }

    private static double number(Object number) {
        return (Double) number;
    }
}
