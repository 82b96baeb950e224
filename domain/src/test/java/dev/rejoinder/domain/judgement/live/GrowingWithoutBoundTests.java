package dev.rejoinder.domain.judgement.live;

import static dev.rejoinder.domain.judgement.Polarity.ATTACK;
import static dev.rejoinder.domain.judgement.Polarity.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Graphs;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.judgement.strength.StrengthSemantics;
import dev.rejoinder.domain.judgement.strength.Strengths;

class GrowingWithoutBoundTests {

    private static final int LONG = 200_000;

    private static final int WIDE = 100_000;

    private static final StrengthSemantics ENERGY = StrengthSemantics.QUADRATIC_ENERGY;

    @Test
    void followsAChangeAllAlongAChain() {
        var live = new LiveJudgement(chain(LONG), ENERGY);
        var last = 2 * (LONG - 1);
        assertThat(live.labels().label(0)).isEqualTo(Label.OUT);

        live.addRelation(ATTACK, last - 1, 1, live.addStatement(0.5));
        assertThat(live.labels().label(0)).isEqualTo(Label.IN);
        assertThat(live.strengths().strength(0)).isEqualTo(Strengths.of(live.graph(), ENERGY).strength(0));
    }

    @Test
    void turnsARingThatClosesAndOpens() {
        var live = new LiveJudgement(chain(LONG / 10), ENERGY);
        var closing = live.addRelation(ATTACK, live.graph().size() - 2, 1, 0);
        assertThat(live.labels().label(0)).isEqualTo(Label.UNDECIDED);
        assertThat(live.strengths().isConverged(0)).isTrue();

        live.withdraw(closing);
        assertThat(Graphs.labels(live.labels(), closing)).isEqualTo(Graphs.labels(live.graph())
                .subList(0, closing));
    }

    @Test
    void keepsAHubThatAHundredThousandReplyTo() {
        var live = new LiveJudgement(new ArgumentGraph(), ENERGY);
        var hub = live.addStatement(0.5);
        for (var reply = 0; reply < 1_000; reply++) {
            live.addRelation(reply % 2 == 0 ? ATTACK : SUPPORT, hub, 1, live.addStatement(0.5));
        }
        assertThat(live.strengths().strength(hub)).isEqualTo(0.5);

        var wide = new LiveJudgement(hub(ATTACK), ENERGY);
        assertThat(wide.labels().label(0)).isEqualTo(Label.OUT);
        assertThat(wide.strengths().strength(0)).isLessThan(1e-6);
        wide.withdraw(1);
        assertThat(wide.labels().label(0)).isEqualTo(Label.OUT);
    }

    @Test
    void closesACircleOfAnyLength() {
        var graph = new ArgumentGraph();
        graph.addStatement(0.5);
        for (var element = 1; element < LONG; element++) {
            var before = graph.addStatement(0.5) - 1;
            graph.setReading(graph.addRelation(SUPPORT, element == 1 ? 0 : before - 1, 1, graph.size() - 1),
                    Reading.REQUIRED);
        }
        var live = new LiveJudgement(graph, StrengthSemantics.H_CATEGORIZER);
        assertThat(live.labels().label(0)).isEqualTo(Label.IN);

        var closing = live.addRelation(SUPPORT, graph.size() - 2, 1, 0);
        live.setReading(closing, Reading.REQUIRED);
        assertThat(live.labels().label(0)).isEqualTo(Label.OUT);
        live.setReading(closing, Reading.PLAIN);
        assertThat(live.labels().label(0)).isEqualTo(Label.IN);
    }

    @Test
    void judgesADebateInWhichNobodySaidAnything() {
        var live = new LiveJudgement(new ArgumentGraph(), ENERGY);
        live.addStatement(0.5);

        assertThat(live.labels().label(0)).isEqualTo(Label.IN);
        assertThat(live.strengths().strength(0)).isEqualTo(0.5);
    }

    private static ArgumentGraph chain(int length) {
        var graph = new ArgumentGraph();
        var before = graph.addStatement(0.5);
        for (var added = 1; added < length; added++) {
            var statement = graph.addStatement(0.5);
            graph.addRelation(ATTACK, before, 1, statement);
            before = statement;
        }
        return graph;
    }

    private static ArgumentGraph hub(Polarity polarity) {
        var graph = new ArgumentGraph();
        graph.addStatement(0.5);
        for (var added = 0; added < WIDE; added++) {
            graph.addRelation(polarity, 0, 1, graph.addStatement(0.5));
        }
        return graph;
    }
}
