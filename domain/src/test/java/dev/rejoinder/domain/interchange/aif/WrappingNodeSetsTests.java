package dev.rejoinder.domain.interchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.statement.Wording;
import tools.jackson.databind.JsonNode;

class WrappingNodeSetsTests {

    private final Losses losses = new Losses();

    private JsonNode wrapped(DocumentMap map) {
        return Documents.tree(Documents.write(new XaifWriter(), map, losses));
    }

    @Test
    void placesEveryNodeThatShows() {
        var layout = wrapped(Documents.read(Samples.DIALOGUE)).path("OVA");

        assertThat(layout.path("nodes").valueStream().filter(node -> node.path("visible").booleanValue()))
                .hasSize(4).extracting(node -> List.of(node.path("x").intValue(), node.path("y").intValue()))
                .doesNotHaveDuplicates();
        assertThat(layout.path("nodes")).hasSize(9);
        assertThat(layout.path("edges")).hasSize(12);
    }

    @Test
    void readsItsOwnLayoutAsNone() {
        var map = MadeUpMaps.map(11, 20, EnumSet.noneOf(Carried.class));

        assertThat(Documents.read(wrapped(map).toString()).heading().origins()).isEmpty();
    }

    @Test
    void keepsThePlainSetThatItWraps() {
        var map = Documents.read(Samples.DIALOGUE);

        var again = Documents.read(wrapped(map).toString());

        Documents.assertSame(Documents.write(again), Samples.DIALOGUE);
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void keepsALayoutThatSomebodyChanged() {
        var written = Documents.write(new XaifWriter(), Documents.read(Samples.DIALOGUE), losses)
                .replace("\"firstname\":\"\"", "\"firstname\":\"Ada\"").replace("\"x\":260", "\"x\":261")
                .replace("\"rejoinder\":{", "\"other\":{").replace("\"laidOut\":true", "\"laid\":1");

        Documents.assertSame(Documents.write(new XaifWriter(), Documents.read(written), losses), written);
    }

    @Test
    void keepsALayoutInWhatIsOtherwiseNotOurs() {
        var source = Samples.WRAPPED.replace("\"other\"", "\"rejoinder\":{\"laidOut\":true},\"other\"");

        Documents.assertSame(Documents.write(new XaifWriter(), Documents.read(source), losses),
                Samples.WRAPPED);
    }

    @Test
    void tellsWhatAPlainSetHasNoPlaceFor() {
        Documents.write(new AifWriter(), Documents.read(Samples.WRAPPED), losses);

        assertThat(losses.report().entries()).extracting(loss -> loss.sentence()).hasSize(3)
                .anyMatch(sentence -> sentence.contains("OVA"))
                .anyMatch(sentence -> sentence.contains("text"))
                .anyMatch(sentence -> sentence.contains("other"));
    }

    @Test
    void losesNothingOfAPlainWrapping() {
        var source = "{\"AIF\":{\"nodes\":[]},\"text\":\"\",\"dialog\":true}";

        Documents.assertSame(Documents.write(new AifWriter(), Documents.read(source), losses),
                "{\"nodes\":[]}");
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void writesListsThatTheDocumentLacks() {
        var source = "{\"AIF\":{\"nodes\":null,\"nothing\":{}}}";
        var read = Documents.read(source);
        Documents.assertSame(wrapped(read).toString(), source);

        var said = MappedStatement.claim("1", new Wording("Rules suffice", ""));
        var more = wrapped(new DocumentMap(new MapHeading("", "", "", "", 0, "", read.heading().origins(),
                java.util.Map.of()), List.of(said), List.of(), List.of()));

        assertThat(more.path("AIF").path("nodes")).hasSize(1);
    }

    @Test
    void writesSpeakersIntoAListThatTheDocumentLacks() {
        var read =
                Documents.read("{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"Rules suffice\",\"type\":\"I\"}]}");
        var ada = new dev.rejoinder.domain.statement.Attribution("Ada Lovelace",
                dev.rejoinder.domain.statement.SpeakerKind.PERSON, "", "1843");

        var written =
                Documents.write(new DocumentMap(read.heading(), List.of(read.said().getFirst().saidBy(ada)),
                        List.of(), List.of()));

        assertThat(Documents.tree(written).path("participants")).hasSize(1);
        assertThat(Documents.read(written).said().getFirst().attribution()).isEqualTo(ada);
    }
}
