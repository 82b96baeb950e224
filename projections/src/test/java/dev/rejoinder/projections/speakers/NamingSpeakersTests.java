package dev.rejoinder.projections.speakers;

import static dev.rejoinder.projections.trial.TestGraph.GRAPH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementEvent.StatementAttributed;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Window;
import dev.rejoinder.projections.trial.Story;
import dev.rejoinder.projections.trial.TestGraph;

class NamingSpeakersTests {

    private final String surname = UUID.randomUUID().toString();

    @Test
    void keepsTheNameThatWasGivenFirst() {
        attribute("MARY " + surname, "An hour later.", "Two hours later.");
        var first = attribute("mary " + surname, "At once.");

        assertThat(new Speakers(GRAPH).find(List.of(first)).values()).extracting(SpeakerView::name)
                .containsExactly("mary " + surname);
        assertThat(listed("mary " + surname)).extracting(SpeakerView::name)
                .containsExactly("mary " + surname);
    }

    private List<SpeakerView> listed(String text) {
        var owner = Pin.now(new UUID(0, 0));
        var filter = new SpeakerFilter(text, null).parameters();
        var window = new Window(5, false, null, null);
        var slice = SpeakerLists.ALL.read(GRAPH, List.of(owner), filter, window).get(owner);
        return requireNonNull(slice).items().stream().map(item -> item.value()).toList();
    }

    /// Attributes the last of some claims, each of which takes a minute.
    private static UUID attribute(String name, String... claims) {
        var story = Story.opened();
        var claim = new StatementId(UUID.randomUUID());
        for (var text : claims) {
            claim = new StatementId(UUID.randomUUID());
            story.tell(new ClaimAdded(claim, story.debateId(), new Wording(text, "en"), Scope.ANY));
        }
        var attribution = new Attribution(name, SpeakerKind.PERSON, "", "");
        TestGraph.drawn(story.tell(new StatementAttributed(claim, attribution.speakerId(), attribution)));
        return attribution.speakerId().value();
    }
}
