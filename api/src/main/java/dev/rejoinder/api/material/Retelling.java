package dev.rejoinder.api.material;

import java.util.List;
import java.util.Map;

import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.Stamp;
import dev.rejoinder.domain.interchange.Loss;
import dev.rejoinder.projections.log.DebateLog.Head;

/// Lets everything that a history tells happen again, version by version, by the commands that it came from and under
/// their rules, as of the times at which it happened. What comes of each command is compared with what the history
/// tells.
final class Retelling implements Work {

    private static final int PAGE = 500;

    /// All events, each at the place before its version.
    private final List<Told> told;

    private final List<Chapter> chapters;

    private final Site site;

    /// @throws BadRequest when the debate has another history
    Retelling(List<Told> told, List<Chapter> chapters, Site site) {
        this.told = told;
        this.chapters = chapters;
        this.site = site;
        requireSame(1, Math.min(version(), told.size()));
    }

    private long version() {
        return site.stores().log().head(site.debateId()).map(Head::version).orElse(0L);
    }

    private void requireSame(long first, long last) {
        for (var start = first; start <= last; start += PAGE) {
            var end = Math.min(last, start + PAGE - 1);
            for (var there : site.stores().log().events(site.debateId(), start, end)) {
                requireSame(Stamp.of(there.getMetaData()).version(), there.getPayload());
            }
        }
    }

    private void requireSame(long version, Object event) {
        if (!told.get(Math.toIntExact(version - 1)).event().equals(event)) {
            throw differs(version);
        }
    }

    private BadRequest differs(long version) {
        return new BadRequest(ErrorCode.BAD_ARGUMENT,
                "Debate %s has another history from version %d on; it can have one only"
                        .formatted(site.debateId(), version),
                Map.of("field", "debate", "version", version));
    }

    @Override
    public int size() {
        return chapters.size();
    }

    @Override
    public List<Loss> perform(int first, int last) {
        var before = version();
        for (var chapter : chapters.subList(first, last)) {
            if (chapter.last().version() > before) {
                tell(chapter);
            }
        }
        var start = Math.max(before + 1, chapters.get(first).first().version());
        requireSame(start, chapters.get(last - 1).last().version());
        return List.of();
    }

    private void tell(Chapter chapter) {
        var first = chapter.first();
        var receipt = site.stores().desk().submit(chapter.command(),
                Submission.told(first.participant(), first.version() - 1,
                        chapter.told().stream().map(Told::at).toList()));
        if (receipt.version() != chapter.last().version()) {
            throw differs(chapter.last().version());
        }
    }

    /// A history without one of its events would be another one.
    @Override
    public List<Loss> performOtherwise(int step, RuleViolation refused) {
        throw refused;
    }
}
