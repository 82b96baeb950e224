package dev.rejoinder.domain.interchange;

import java.util.Locale;
import java.util.regex.Pattern;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.relation.Scheme;

/// Names of schemes as documents write them: `ExpertOpinion`, `Expert Opinion` and `expert_opinion` are
/// `expert-opinion` here.
public final class SchemeNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern GAP = Pattern.compile("[^A-Za-z0-9]+");

    private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z0-9])");

    private SchemeNames() {}

    /// The scheme of this name; none where no name of a scheme can be made of it.
    public static Scheme read(String name) {
        var hyphened =
                GAP.matcher(HUMP.matcher(name).replaceAll("-")).replaceAll("-").toLowerCase(Locale.ROOT)
                        .replaceAll("^[-0-9]+|-+$", "");
        try {
            return new Scheme(hyphened);
        } catch (RuleViolation tooLong) {
            return Scheme.NONE;
        }
    }

    /// The scheme as AIF writes it, such as `ExpertOpinion`.
    public static String humped(Scheme scheme) {
        return WORD.matcher(scheme.value()).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }
}
