package dev.rejoinder.domain.interchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.judgement.label.Label;
import dev.rejoinder.domain.interchange.graph.MapPlacing;
import dev.rejoinder.domain.layout.LayoutOptions;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import dev.rejoinder.domain.statement.Wording;

class DrawingStatementsTests {

    private static final MappedStatement CLAIM = Debate.claim("a", "Engines compose music");

    @Test
    void showsTheWordsLineByLine() {
        var group = draw(Debate.claim("a", "Engines compose music, for rules suffice for all that pleases"));

        assertThat(Drawn.lines(group)).containsExactly("Engines compose music, for rules suffice",
                "for all that pleases");
    }

    @Test
    void saysAllWordsInTheTitleHoweverMany() {
        var words = "engines compose music ".repeat(100).strip();
        var group = draw(Debate.claim("a", words));

        assertThat(Drawn.title(group)).isEqualTo(words + "\n(claim)");
        assertThat(Drawn.lines(group)).hasSize(8).last().satisfies(line -> assertThat(line).endsWith("…"));
    }

    @Test
    void namesTheSpeaker() {
        var group = draw(CLAIM.saidBy(new Attribution("Ada Lovelace", SpeakerKind.PERSON, "", "")));

        assertThat(words(group)).contains("Ada Lovelace");
        assertThat(Drawn.title(group)).endsWith("\n(claim by Ada Lovelace)");
    }

    @Test
    void showsWhatKindItIs() {
        assertThat(corner(CLAIM)).isEqualTo("6");
        assertThat(corner(CLAIM.as(StatementKind.EVIDENCE))).isEqualTo("0");
        assertThat(corner(CLAIM.as(StatementKind.QUESTION))).isEqualTo("20");
        assertThat(words(draw(CLAIM.as(StatementKind.EVIDENCE)))).contains("evidence");
    }

    @Test
    void showsTheVerdictByWordSignAndBorder() {
        for (var label : List.of(Label.IN, Label.OUT, Label.UNDECIDED)) {
            var group = draw(Debate.in(CLAIM, Debate.judged(label, 0.5)));
            var word = switch (label) {
                case IN -> "stands";
                case OUT -> "refuted";
                default -> "undecided";
            };

            assertThat(words(group)).contains(word);
            assertThat(group.getAttribute("class")).isEqualTo("statement claim " + word);
            assertThat(styled(group, "path", "mark")).hasSize(1);
            assertThat(Drawn.title(group)).endsWith("; " + word + "; strength 0.50)");
        }
    }

    @Test
    void showsTheStrengthByABarAndANumber() {
        var group = draw(Debate.in(CLAIM, Debate.judged(Label.IN, 0.256)));

        assertThat(words(group)).contains("0.26");
        assertThat(styled(group, "rect", "track").getFirst().getAttribute("width")).isEqualTo("34");
        assertThat(styled(group, "rect", "bar").getFirst().getAttribute("width")).isEqualTo("8.7");
        assertThat(words(draw(Debate.in(CLAIM, Debate.judged(Label.IN, 1))))).contains("1.00");
    }

    @Test
    void showsNoVerdictWhereNothingWasJudged() {
        for (var group : List.of(draw(CLAIM), draw(Debate.in(CLAIM, Debate.judged(null, 0))))) {
            assertThat(words(group)).containsExactly("Engines compose music", "claim");
            assertThat(group.getAttribute("class")).isEqualTo("statement claim");
        }
    }

    @Test
    void strikesOutWhatIsWithdrawn() {
        var group = draw(Debate.in(CLAIM, Debate.withdrawn()));
        var absent = draw(Debate.in(CLAIM, Debate.judged(Label.ABSENT, 0)));

        assertThat(group.getAttribute("class")).isEqualTo("statement claim withdrawn");
        assertThat(absent.getAttribute("class")).isEqualTo("statement claim withdrawn");
        assertThat(words(group)).contains("withdrawn");
        assertThat(Style.sheet()).contains(".withdrawn .words{text-decoration:line-through}");
    }

    @Test
    void saysWhoBearsTheBurdenOfProofAndInWhichLanguage() {
        var group = draw(MappedStatement.claim("a", new Wording("Les machines", "fr")).needing(true));

        assertThat(Drawn.title(group)).endsWith("\n(claim; bears the burden of proof)");
        assertThat(group.getAttribute("xml:lang")).isEqualTo("fr");
    }

    @Test
    void linksQuestionsToWhatTheyAskAbout() {
        var asking = Debate.claim("q", "Do they?").as(StatementKind.QUESTION);
        var drawn = Drawn.of(Debate.of(CLAIM, asking.about(MapTarget.statement("a"))));
        var apart = Drawn.of(Debate.of(CLAIM, asking.about(MapTarget.statement("elsewhere"))));
        var whole = Drawn.of(Debate.of(CLAIM, asking));

        assertThat(styled(drawn.root(), "path", "line asks")).hasSize(2);
        assertThat(styled(apart.root(), "path", "line asks")).hasSize(1);
        assertThat(styled(whole.root(), "path", "line asks")).hasSize(1);
    }

    @Test
    void linksQuestionsThatHangElsewhere() {
        var asking = Debate.claim("q", "Do they?").as(StatementKind.QUESTION).about(MapTarget.statement("b"));
        var map = new DocumentMap(Debate.HEADING, List.of(CLAIM, Debate.claim("b", "Engines"), asking),
                List.of(Debate.relation("r", RelationKind.ATTACK, List.of("q"), MapTarget.statement("a"))),
                List.of());
        var layout = MapPlacing.place(map, LayoutOptions.DEFAULT);
        var middle = layout.middle(layout.indexOf("b"));

        assertThat(styled(Drawn.of(map).root(), "path", "line asks").getFirst().getAttribute("d"))
                .contains("C").endsWith(" " + new Markup().add(middle));
    }

    private static Element draw(MappedStatement statement) {
        return Drawn.of(Debate.of(statement)).group("a");
    }

    private static List<String> words(Element group) {
        return Drawn.inside(group, "text").stream().map(Element::getTextContent).toList();
    }

    private static String corner(MappedStatement statement) {
        return styled(draw(statement), "rect", "card").getFirst().getAttribute("rx");
    }

    private static List<Element> styled(Element group, String name, String style) {
        return Drawn.inside(group, name).stream()
                .filter(element -> element.getAttribute("class").equals(style)).toList();
    }
}
