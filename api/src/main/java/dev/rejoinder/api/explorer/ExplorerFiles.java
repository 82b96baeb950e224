package dev.rejoinder.api.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.DigestUtils;

/// The modules, styles and pictures of the explorer, held in memory; all of them come from the server itself.
final class ExplorerFiles {

    private static final String FOLDER = "/explorer/";

    private final Map<String, ExplorerFile> files = new HashMap<>();

    ExplorerFiles() {
        try {
            for (var found : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:explorer/**/*.*")) {
                var address = found.getURL().getPath();
                files.put(address.substring(address.lastIndexOf(FOLDER) + FOLDER.length()),
                        new ExplorerFile(found.getFilename(), found.getContentAsByteArray()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file, with a tag that only the same content has.
    static final class ExplorerFile {

        private final MediaType type;

        private final byte[] content;

        private final String tag;

        private ExplorerFile(@Nullable String name, byte[] content) {
            this.type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
            this.content = content;
            this.tag = "\"%s\"".formatted(DigestUtils.md5DigestAsHex(content));
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

    /// The file of this name, such as `map.js` or `forms/form.js`.
    Optional<ExplorerFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
