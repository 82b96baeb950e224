package dev.rejoinder.api.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.DigestUtils;

/// The modules, styles and pictures of the explorer, held in memory; all of them come from the server itself.
final class ExplorerFiles {

    private static final String FOLDER = "/explorer/";

    private static final Pattern NEED =
            Pattern.compile("^(?:import|export)[^;]*?from \"(?<module>[^\"]+)\"", Pattern.MULTILINE);

    private final Map<String, ExplorerFile> files = new HashMap<>();

    ExplorerFiles() {
        try {
            for (var found : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:explorer/**/*.*")) {
                var address = found.getURL().getPath();
                var name = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
                files.put(name, new ExplorerFile(name, served(name, found.getContentAsByteArray())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] served(String name, byte[] content) {
        return name.endsWith(".js") || name.endsWith(".css")
                ? Uncommented.of(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
    }

    /// A file, with a tag that only the same content has. The tag is weak, as the file may travel compressed.
    static final class ExplorerFile {

        private final MediaType type;

        private final byte[] content;

        private final String tag;

        private ExplorerFile(String name, byte[] content) {
            this.type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
            this.content = content;
            this.tag = "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(content));
        }

        MediaType type() {
            return type;
        }

        byte[] content() {
            return content;
        }

        String tag() {
            return tag;
        }
    }

    /// What a browser fetches to run a module: itself last, each module after those that it needs.
    ///
    /// @throws IllegalStateException when a module that is needed is missing
    List<String> needed(String name) {
        var met = new LinkedHashSet<String>();
        collect(name, met, new HashSet<>());
        return List.copyOf(met);
    }

    private void collect(String name, Set<String> met, Set<String> begun) {
        if (!begun.add(name)) {
            return;
        }
        var content =
                find(name).orElseThrow(() -> new IllegalStateException("There is no file " + name)).content();
        var needs = NEED.matcher(new String(content, StandardCharsets.UTF_8));
        while (needs.find()) {
            collect(URI.create(name).resolve(needs.group("module")).getPath(), met, begun);
        }
        met.add(name);
    }

    /// The file of this name, such as `map.js` or `forms/form.js`.
    Optional<ExplorerFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
