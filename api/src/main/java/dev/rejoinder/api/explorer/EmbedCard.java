package dev.rejoinder.api.explorer;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import org.springframework.web.util.HtmlUtils;

/// What a page elsewhere is told that wants to show a debate within itself (oEmbed 1.0, type `rich`).
record EmbedCard(UUID debate, String title, URI base, int width, int height) {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*)/debates/([0-9a-fA-F-]{36})(?:[?#].*)?");

    private static final int WIDTH = 800;

    private static final int HEIGHT = 500;

    /// The debate in the address of one of our pages.
    ///
    /// @throws BadRequest when it is not such an address
    static UUID debate(String address) {
        var matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT, "'url' must be the address of a debate, not '%s'"
                    .formatted(address), Map.of("field", "url"));
        }
        return Ids.id(matcher.group(1));
    }

    /// A card as large as was asked for, or smaller.
    static EmbedCard of(UUID debate, String title, URI base, Map<String, Integer> most) {
        return new EmbedCard(debate, title, base, Math.min(WIDTH, most.getOrDefault("maxwidth", WIDTH)),
                Math.min(HEIGHT, most.getOrDefault("maxheight", HEIGHT)));
    }

    Map<String, Object> json() {
        var address = base.resolve("/debates/%s?embed".formatted(debate));
        var frame = "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\"></iframe>".formatted(address,
                width,
                height, HtmlUtils.htmlEscape(title));
        return Map.of("version", "1.0", "type", "rich", "provider_name", "Rejoinder", "provider_url",
                base.toString(),
                "title", title, "width", width, "height", height, "html", frame);
    }
}
