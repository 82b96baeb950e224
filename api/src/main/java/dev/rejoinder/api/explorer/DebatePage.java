package dev.rejoinder.api.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.rejoinder.api.explorer.Outline.Verdict;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.projections.courses.Held;

/// The page of a debate at a moment, as its template asks for it.
///
/// @param heading what the page is about: the text of the statement that is selected, or else the title
/// @param summary how large the debate is then
record DebatePage(UUID id, String title, String heading, String summary, String address,
        List<OutlineRow> rows) {

    private static final int HEADING_LENGTH_MAX = 200;

    static DebatePage of(UUID id, LivingCourse course, long version, Optional<UUID> selected) {
        var forest = new MomentForest(course, version);
        var verdicts = verdicts(course, version);
        var title = title(course, version);
        var heading = selected.flatMap(node -> course.number(node.toString())).filter(forest::isStatement)
                .map(forest::text).filter(text -> !text.isEmpty()).orElse(title);
        var statements = forest.order().filter(forest::isStatement).count();
        return new DebatePage(id, title, Beginning.of(heading, HEADING_LENGTH_MAX),
                "%d statements after %d changes".formatted(statements, version), "/debates/" + id,
                new Outline(forest, number -> verdicts[number]).rows());
    }

    static String title(LivingCourse course, long version) {
        return course.debate().titles().stream().filter(held -> held.since() <= version).map(Held::value)
                .reduce("", (_, later) -> later);
    }

    private static Verdict[] verdicts(LivingCourse course, long version) {
        var verdicts = new Verdict[course.things().size()];
        Arrays.fill(verdicts, new Verdict(Label.ABSENT, 0));
        course.verdicts(0).takeWhile(verdict -> verdict.since() <= version)
                .forEach(verdict -> verdicts[verdict.thing()] =
                        new Verdict(verdict.label(), verdict.strength()));
        return verdicts;
    }

    String embedAddress() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
