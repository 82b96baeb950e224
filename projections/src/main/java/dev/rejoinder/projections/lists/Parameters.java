package dev.rejoinder.projections.lists;

import java.util.HashMap;
import java.util.Map;

/// Puts the parameters of a statement together.
final class Parameters {

    private Parameters() {}

    @SafeVarargs
    static Map<String, Object> all(Map<String, Object>... parts) {
        var all = new HashMap<String, Object>();
        for (var part : parts) {
            all.putAll(part);
        }
        return all;
    }
}
