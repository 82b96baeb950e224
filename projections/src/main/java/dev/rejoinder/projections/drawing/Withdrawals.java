package dev.rejoinder.projections.drawing;

import java.util.Map;

import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.projections.drawing.Rows.Kind;

/// Withdrawals, alike for statements and relations.
final class Withdrawals {

    private Withdrawals() {}

    static Span begin(Rows rows, Kind kind, String subject, Stamp stamp, String reason) {
        var properties = Rows.sinceByIn(stamp);
        properties.put("key", subject + "@" + stamp.version());
        properties.put("subjectId", subject);
        properties.put("reason", reason);
        return rows.begin(kind, Map.of("subject", subject), properties);
    }
}
