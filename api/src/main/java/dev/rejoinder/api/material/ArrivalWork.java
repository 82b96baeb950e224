package dev.rejoinder.api.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.domain.Rule;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.interchange.Loss;
import dev.rejoinder.domain.interchange.Loss.Severity;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.arrival.Arrival;
import dev.rejoinder.domain.interchange.arrival.Step;

/// Brings a map into a debate. What is there already stays as it is, and what is refused stays out.
final class ArrivalWork implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(ArrivalWork.class);

    private final Arrival arrival;

    private final Known known;

    private final Site site;

    ArrivalWork(Arrival arrival, Known known, Site site) {
        this.arrival = arrival;
        this.known = known;
        this.site = site;
    }

    @Override
    public int size() {
        return arrival.size();
    }

    @Override
    public List<Loss> perform(int first, int last) {
        var steps = IntStream.range(first, last).mapToObj(arrival::step).toList();
        var here = known.streams(steps.stream().flatMap(step -> step.makes().stream()).toList());
        var found = differing(steps, here);
        for (var step : steps) {
            step.commands(here).forEach(this::submit);
            here.addAll(step.makes());
        }
        return found;
    }

    /// An argument about the person that is drawn where none may be is drawn as a plain one.
    @Override
    public List<Loss> performOtherwise(int number, RuleViolation refused) {
        var rule = refused.refusal().rule();
        if (rule == Rule.DEBATE_CLOSED) {
            throw refused;
        }
        var step = arrival.step(number);
        LOG.debug("Step {} into debate {} is refused: {}", number, site.debateId(), refused.getMessage());
        if (rule == Rule.IRRELEVANT_AD_HOMINEM) {
            Plainly.of(step.commands(known.streams(step.makes()))).forEach(this::submit);
        }
        return List.of(new Loss(Severity.LOSS, step.key(),
                rule == Rule.IRRELEVANT_AD_HOMINEM ? "scheme" : "refused", Treatment.LEFT_OUT,
                refused.refusal().message()));
    }

    private void submit(DebateBound command) {
        site.stores().desk().submit(command, Submission.by(site.participant()));
    }

    private List<Loss> differing(List<Step> steps, Set<UUID> here) {
        var said =
                steps.stream().flatMap(step -> step.says().keySet().stream()).filter(here::contains).toList();
        var found = new ArrayList<Loss>();
        if (said.isEmpty()) {
            return found;
        }
        var texts = site.stores().register().texts(site.debateId(), said);
        for (var step : steps) {
            step.says().forEach((id, text) -> {
                if (texts.containsKey(id) && !text.equals(texts.get(id))) {
                    found.add(new Loss(Severity.WARNING, step.key(), "text-differs", Treatment.NOTED,
                            "The debate has this statement, and it reads differently there; it stays as it is"));
                }
            });
        }
        return found;
    }
}
