package dev.rejoinder.api.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import dev.rejoinder.domain.interchange.Loss;
import dev.rejoinder.domain.interchange.LossReport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Loss reports as JSON texts, and two of them as one.
final class Reports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<List<Loss>> LOSSES = new TypeReference<>() {
    };

    private static final int ENTRIES_MAX = 10_000;

    private Reports() {}

    static String written(LossReport report) {
        return JSON.writeValueAsString(report);
    }

    static LossReport read(String written) {
        return JSON.readValue(written, LossReport.class);
    }

    static String written(List<Loss> losses) {
        return JSON.writeValueAsString(losses);
    }

    static List<Loss> losses(String written) {
        return new ArrayList<>(JSON.readValue(written, LOSSES));
    }

    /// The report with these losses added.
    static LossReport with(LossReport report, List<Loss> more) {
        var counts = new TreeMap<>(report.counts());
        more.forEach(loss -> counts.merge(loss.feature(), 1L, Long::sum));
        var entries = new ArrayList<>(report.entries());
        more.stream().limit(Math.max(0, ENTRIES_MAX - entries.size())).forEach(entries::add);
        var losses = more.stream().filter(loss -> loss.severity() == Loss.Severity.LOSS).count();
        return new LossReport(report.losses() + losses, report.warnings() + more.size() - losses, counts,
                entries);
    }
}
