package dev.rejoinder.domain.judgement.strength;

/// A way to weigh a base score against what attacks and supports it.
///
/// Most add influences up; [#DF_QUAD] and [#SOCIAL] multiply what each influence leaves over. Exponentials are
/// those of [StrictMath], so that every machine finds the same bits.
public enum StrengthSemantics {
    /// Quadratic energy (Potyka 2018): the default. Balanced, dual, strict, and easy to invert.
    QUADRATIC_ENERGY(true, true) {

        @Override
        public double strength(double base, double attack, double support) {
            var energy = support - attack;
            var impact = energy * energy / (1 + energy * energy);
            return energy > 0 ? base + (1 - base) * impact : base - base * impact;
        }
    },
    /// Discontinuity-free QuAD (Rago and others 2016): each influence is a chance to bite.
    DF_QUAD(false, true) {

        @Override
        public double strength(double base, double attack, double support) {
            var balance = attack - support;
            return balance > 0 ? base + (1 - base) * balance : base + base * balance;
        }
    },
    /// Multilayer perceptron (Potyka 2021): log-odds add up. Certain bases are taken for nearly certain ones
    /// where something bears on them.
    MULTILAYER_PERCEPTRON(true, true) {

        @Override
        public double strength(double base, double attack, double support) {
            if (support == attack) {
                return base;
            }
            var open = Math.min(Math.max(base, NEARLY), 1 - NEARLY);
            var strength = 1 / (1 + (1 - open) / open * StrictMath.exp(attack - support));
            return support > attack ? Math.max(base, strength) : Math.min(base, strength);
        }
    },
    /// Euler-based (Amgoud and Ben-Naim): never below the square of the base, and certain bases stay.
    EULER_BASED(true, true) {

        @Override
        public double strength(double base, double attack, double support) {
            var growth = StrictMath.exp(Math.min(support - attack, LARGE));
            return support == attack ? base : 1 - (1 - base * base) / (1 + base * growth);
        }
    },
    /// The weighted h-categorizer: attacks only.
    H_CATEGORIZER(true, false) {

        @Override
        public double strength(double base, double attack, double support) {
            return base / (1 + attack);
        }
    },
    /// Social abstract argumentation with the simple product (Leite and Martins): attacks only.
    SOCIAL(false, false) {

        @Override
        public double strength(double base, double attack, double support) {
            return base * attack;
        }
    };

    private static final double NEARLY = 1e-6;

    private static final double LARGE = 700;

    private final boolean adds;

    private final boolean heedsSupports;

    StrengthSemantics(boolean adds, boolean heedsSupports) {
        this.adds = adds;
        this.heedsSupports = heedsSupports;
    }

    /// The strength of an element: from the sums of the influences of its attacks and supports where they add,
    /// from the products of what each leaves over where they multiply.
    public abstract double strength(double base, double attack, double support);

    /// Whether influences add up, or what they leave over is multiplied.
    public boolean adds() {
        return adds;
    }

    /// Whether supports count at all.
    public boolean heedsSupports() {
        return heedsSupports;
    }

    /// What stands for no influence at all.
    public double nothing() {
        return adds ? 0 : 1;
    }
}
