package dev.rejoinder.domain.scheme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All schemes that come with the server. A relation may follow a scheme of any other name too, but nothing is
/// known about that one.
public final class SchemeCatalogue {

    private static final SchemeCatalogue CATALOGUE = new SchemeCatalogue();

    private final Map<String, CatalogueScheme> schemes = new LinkedHashMap<>();

    private final Map<String, CriticalQuestion> questions = new LinkedHashMap<>();

    private SchemeCatalogue() {
        Arrays.stream(SchemeFamily.values()).flatMap(family -> new SchemeReader(family).schemes().stream())
                .forEach(this::add);
    }

    private void add(CatalogueScheme scheme) {
        schemes.put(scheme.name(), scheme);
        scheme.questions().forEach(question -> questions.put(question.key(), question));
    }

    /// The schemes of the catalogue, family by family.
    public static List<CatalogueScheme> all() {
        return List.copyOf(CATALOGUE.schemes.values());
    }

    /// The scheme of this name, if the catalogue has it.
    public static Optional<CatalogueScheme> find(String name) {
        return Optional.ofNullable(CATALOGUE.schemes.get(name));
    }

    /// The critical question of this key, such as `expert-opinion/bias`, if the catalogue has it.
    public static Optional<CriticalQuestion> question(String key) {
        return Optional.ofNullable(CATALOGUE.questions.get(key));
    }
}
