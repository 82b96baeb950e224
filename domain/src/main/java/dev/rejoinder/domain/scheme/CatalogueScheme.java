package dev.rejoinder.domain.scheme;

import java.util.List;
import java.util.Set;

/// A typical form of argument: from what kinds of premises to what kind of conclusion. Its premises are slots,
/// numbered from 1, that the premises of a relation can fill.
public record CatalogueScheme(String name, String title, SchemeFamily family, List<String> premises,
        String conclusion, List<CriticalQuestion> questions) {

    private static final Set<String> CREDIBILITY_BEARING = Set.of("expert-opinion", "position-to-know",
            "witness-testimony", "ethotic-argument", "argument-from-commitment");

    private static final Set<String> COMMITMENT_CHARGES =
            Set.of("inconsistent-commitment", "tu-quoque", "double-standard");

    public CatalogueScheme {
        premises = List.copyOf(premises);
        questions = List.copyOf(questions);
    }

    /// Whether an argument of this form rests on somebody's credibility.
    public boolean bearsCredibility() {
        return CREDIBILITY_BEARING.contains(name);
    }

    /// Whether an argument of this form is about the person who argues, and so never about what they say.
    public boolean isAdHominem() {
        return family == SchemeFamily.AD_HOMINEM || COMMITMENT_CHARGES.contains(name);
    }

    /// Whether the scheme has a premise of this number.
    public boolean hasSlot(int slot) {
        return 1 <= slot && slot <= premises.size();
    }
}
