package dev.rejoinder.domain.interchange.draft;

import java.util.Locale;

import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.scheme.CatalogueScheme;
import dev.rejoinder.domain.scheme.SchemeCatalogue;

/// Roles of premises, as documents name them.
public final class Roles {

    private Roles() {}

    /// The slot of the scheme that the role means, by its number or by its sentence in the catalogue; 0 where that
    /// cannot be told.
    public static int slot(Scheme scheme, String role) {
        return SchemeCatalogue.find(scheme.value()).map(found -> slot(found, role)).orElse(0);
    }

    private static int slot(CatalogueScheme scheme, String role) {
        for (var slot = 1; slot <= scheme.premises().size(); slot++) {
            if (role.equals(Integer.toString(slot))
                    || plain(role).equals(plain(scheme.premises().get(slot - 1)))) {
                return slot;
            }
        }
        return 0;
    }

    private static String plain(String sentence) {
        var lower = sentence.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
