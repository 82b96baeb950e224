package dev.rejoinder.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

import dev.rejoinder.domain.interchange.graph.XmlDocument;

class ValidatingDocumentsTests {

    /// The schema of GEXF 1.2 wants them in the name space of the rest, where no reader looks for them.
    private static final Pattern LOOKS = Pattern.compile("<viz:[a-z]+ [^>]*/>");

    @ParameterizedTest
    @EnumSource
    void keepsToTheGrammarOfGexf(Sample sample) throws IOException, SAXException {
        assertThat(Schemas.breaches("gexf.rnc", Format.GEXF.text(sample))).isEmpty();
        assertThat(Schemas.breaches("gexf.rnc", Format.GEXF_DATE_TIME.text(sample))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsToTheSchemaOfOlderGexf(Sample sample) throws IOException, SAXException {
        var text = LOOKS.matcher(Format.GEXF_DRAFT.text(sample)).replaceAll("");

        assertThat(Schemas.violations("gexf.xsd", text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsToTheSchemaOfGraphml(Sample sample) throws IOException, SAXException {
        assertThat(Schemas.violations("graphml.xsd", Format.GRAPHML.text(sample))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void drawsForYedInWellFormedXml(Sample sample) {
        assertThat(XmlDocument.root(Format.YED.text(sample)).getLocalName()).isEqualTo("graphml");
    }

    @ParameterizedTest
    @EnumSource
    void drawsInWellFormedXml(Sample sample) {
        var root = XmlDocument.root(Format.SVG.text(sample));

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getLocalName()).isEqualTo("svg");
    }
}
