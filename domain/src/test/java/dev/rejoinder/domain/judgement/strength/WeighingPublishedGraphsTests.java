package dev.rejoinder.domain.judgement.strength;

import static dev.rejoinder.domain.judgement.strength.StrengthSemantics.DF_QUAD;
import static dev.rejoinder.domain.judgement.strength.StrengthSemantics.EULER_BASED;
import static dev.rejoinder.domain.judgement.strength.StrengthSemantics.MULTILAYER_PERCEPTRON;
import static dev.rejoinder.domain.judgement.strength.StrengthSemantics.QUADRATIC_ENERGY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighingPublishedGraphsTests {

    private static final List<StrengthSemantics> COLUMNS =
            List.of(DF_QUAD, QUADRATIC_ENERGY, EULER_BASED, MULTILAYER_PERCEPTRON);

    private static final String RAGO = "A1 A2 P1:.7 P2 P3:.9 C1:.2 C2:.2 C3:.6 C4; "
            + "C1>A2 C2>P2 C3>P2 C4>P2 P1+A1 P2+A1 P3+A2";

    private static final String STOCK = "Buy Sell 1:.8 2:.7 3:.3 4:.9 5:.9; "
            + "Buy>Sell Sell>Buy 2>1 5>1 3>2 4>3 1+Sell 2+Buy 5+Buy 4+2";

    @ParameterizedTest
    @CsvSource({
        "a b; b>a, a, .25 .4 .424522 .377541",
        "a b; b+a, a, .75 .6 .588897 .622459",
        "a b c; b>a c+a, a, .5 .5 .5 .5",
        "a b c; b>a c>a, a, .125 .25 .366522 .268941",
        "a b c; c>b b>a, a, .375 .431034 .434833 .406720",
        "a b c d; d>c c>b b>a, a, .3125 .421660 .433401 .399699",
        "a:.8 b:.9 c:.2; b>a c+a, a, .24 .536913 .742354 .665142",
        "a b:1; b>a, a, 0 .25 .366522 .268941",
        "a b; a>b b>a, a, .333333 .423854 .433575 .401058",
        "a b c; a>b b>c c>a, c, .333333 .423854 .433575 .401058",
        "a; a>a, a, .333333 .423854 .433575 .401058",
        "a b; a+b b+a, b, 1 .647799 .609285 .659046",
        "a b; a>b b+a, a, .6 .562992 .573166 .588319",
        "a b; a>b b+a, b, .2 .379662 .414917 .357021",
    })
    void agreesWithTheAuthorsCode(String sketch, String name, String strengths) {
        weigh(sketch, name, strengths);
    }

    @ParameterizedTest
    @CsvSource({"A1, .862 .719852 .689380 .713852", "A2, .85 .664430 .626285 .668188",
        "P2, .08 .185874 .339943 .214165"})
    void agreesOnTheDemocracyExample(String name, String strengths) {
        weigh(RAGO, name, strengths);
    }

    @ParameterizedTest
    @CsvSource({"Buy, .996360 .821646 .717141 .789955", "Sell, .003380 .362170 .494889 .407213"})
    void agreesOnTheCyclicStockExample(String name, String strengths) {
        weigh(STOCK, name, strengths);
    }

    private static void weigh(String sketch, String name, String strengths) {
        var expected = Stream.of(strengths.split(" ", -1)).map(Double::valueOf).toList();
        for (var column = 0; column < COLUMNS.size(); column++) {
            assertThat(Sketch.of(sketch).strength(COLUMNS.get(column), name)).as("%s", COLUMNS.get(column))
                    .isCloseTo(expected.get(column), within(1e-6));
        }
    }
}
