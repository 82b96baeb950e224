package dev.rejoinder.api.explorer.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Documents, pictures, paper, and the page within another page.
class TakingItAlongTests extends Walk {

    private static final String LINKS = """
            return [...document.querySelectorAll('.formats a')].map((link) => link.href)""";

    /// The type of a document by the ending of its address; the others are plain text or plain JSON.
    private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "gexf",
            "application/gexf+xml",
            "md", "text/markdown", "argdown", "text/markdown", "dot", "text/vnd.graphviz", "csv", "text/csv",
            "jsonld", "application/ld+json", "jgf.json", "application/vnd.jgf+json", "mmd",
            "text/vnd.mermaid",
            "carneades.yaml", "application/yaml");

    private static final String PLAIN = "(application/json|application/graphml\\+xml|text/plain).*";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final HttpClient http = HttpClient.newHttpClient();

    private Dispute dispute;

    private DebatePage page;

    @BeforeEach
    void hold() {
        dispute = Dispute.hold(forum);
        page = page(dispute.debate());
    }

    private HttpResponse<String> read(String address) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(address, failure);
        }
    }

    private List<String> links(String part) {
        BROWSER.await("The links say " + part,
                () -> BROWSER.texts(LINKS).stream().anyMatch(one -> one.contains(part)));
        return BROWSER.texts(LINKS);
    }

    private void assertAllAnswer(List<String> links) {
        assertThat(links).allSatisfy(link -> {
            var answer = read(link);
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
            var ending = URI.create(link).getPath().replaceAll(".*/[^.]*\\.", "");
            assertThat(answer.headers().firstValue("content-type").orElse("")).as(link)
                    .matches(TYPES.containsKey(ending) ? Pattern.quote(TYPES.get(ending)) + ".*" : PLAIN);
            assertThat(answer.body()).as(link).isNotBlank();
        });
    }

    @ByEitherHand
    void offersTheWholeOrAPartAsItIsOrWas(Hand hand) {
        page.open("?at=9&node=" + dispute.attack());
        hand.press(".dropdown > button", "Take along");
        var shown = links("asOf=9");
        assertThat(shown).hasSizeGreaterThan(8).allMatch(link -> link.contains("asOf=9"));
        assertAllAnswer(shown);

        hand.tick(".panel label.option", "what surrounds the selection");
        var around = links("around=");
        assertThat(around).allMatch(link -> link.contains("around=" + dispute.attack()));
        assertAllAnswer(around);
        hand.tick(".panel label.option", "the whole debate");
        hand.tick(".panel label.option", "with its history");
        BROWSER.await("Few formats hold a history", () -> BROWSER.texts(LINKS).size() == 2);
        assertAllAnswer(BROWSER.texts(LINKS));
        hand.press(".formats button", "What is lost?");
        BROWSER.awaitWords(".panel [role=status]", "lost");
    }

    @ByEitherHand
    void drawsAPicture(Hand hand) throws IOException {
        page.open("");
        hand.press(".dropdown > button", "Take along");
        hand.press(".pictures button", "2×");
        BROWSER.await("The picture is saved", () -> saved().length > PNG.length);

        assertThat(saved()).startsWith(PNG);
    }

    private byte[] saved() {
        var folder = BROWSER.downloads().toFile().listFiles((_, name) -> name.endsWith(".png"));
        try {
            return folder == null || folder.length == 0
                    ? new byte[0]
                    : Files.readAllBytes(folder[0].toPath());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void printsTheOutlineAndNothingElse() {
        page.open("?view=map&node=" + dispute.claim());
        BROWSER.find("#map canvas");
        BROWSER.command("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(BROWSER.find("#tree").getText()).contains(Dispute.CLAIM, Dispute.UNDERCUT);
        assertThat(BROWSER.texts("""
                return ['#map', '#menus', '#tabs', '#details', '#timeline', '#search', '.tools']
                  .filter((part) => document.querySelector(part).checkVisibility())""")).isEmpty();
        var paper = BROWSER.command("Page.printToPDF", Map.of());
        assertThat(new String(Base64.getDecoder().decode(String.valueOf(paper.get("data"))),
                ISO_8859_1)).startsWith("%PDF").contains("/Page");
    }

    @Test
    void isShownWithinAnotherPageForReadingOnly() {
        BROWSER.open(port, "/debates/%s?embed&node=%s".formatted(dispute.debate(), dispute.attack()));
        BROWSER.find("#moment b");

        assertThat(page.rows()).hasSize(7);
        assertThat(BROWSER.texts("""
                return ['#details', '#menus', '#search', '#identity']
                  .filter((part) => document.querySelector(part).checkVisibility())""")).isEmpty();
        BROWSER.find("#tree .text", Dispute.UNDERCUT).click();
        BROWSER.await("The address stays one of an embedded page",
                () -> BROWSER.address().contains("embed") && !BROWSER.address().contains(dispute.attack()));
        assertThat(read("http://127.0.0.1:%d/debates/%s?embed".formatted(port, dispute.debate())).headers()
                .firstValue("content-security-policy").orElse("")).doesNotContain("frame-ancestors 'none'");
    }

    @Test
    void tellsOtherPagesHowToShowIt() {
        page.open("");
        var card = String.valueOf(BROWSER.run(
                "return document.querySelector('link[type=\"application/json+oembed\"]').href"));

        assertThat(card).contains(dispute.debate());
        assertThat(read(card).body()).contains("\"type\":\"rich\"", dispute.debate() + "?embed");
    }
}
