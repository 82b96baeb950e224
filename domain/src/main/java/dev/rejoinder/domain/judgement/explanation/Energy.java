package dev.rejoinder.domain.judgement.explanation;

import java.util.OptionalDouble;

import dev.rejoinder.domain.judgement.strength.StrengthSemantics;

/// The inverse of a strength: how much support in excess of attack would lead from a base to a goal.
public final class Energy {

    private Energy() {}

    /// The energy that makes a strength out of a base, if the semantics can be inverted and the goal be reached.
    public static OptionalDouble needed(StrengthSemantics semantics, double base, double goal) {
        if (!(base > 0 && base < 1 && goal > 0 && goal < 1)) {
            return OptionalDouble.empty();
        }
        return switch (semantics) {
            case QUADRATIC_ENERGY -> OptionalDouble.of(quadratic(base, goal));
            case MULTILAYER_PERCEPTRON -> OptionalDouble.of(logit(goal) - logit(base));
            default -> OptionalDouble.empty();
        };
    }

    private static double quadratic(double base, double goal) {
        var part = goal > base ? (goal - base) / (1 - base) : (base - goal) / base;
        var energy = Math.sqrt(part / (1 - part));
        return goal > base ? energy : -energy;
    }

    private static double logit(double strength) {
        return StrictMath.log(strength / (1 - strength));
    }
}
