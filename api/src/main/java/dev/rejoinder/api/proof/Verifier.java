package dev.rejoinder.api.proof;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.proof.Lines.MalformedLine;
import dev.rejoinder.api.store.Chain;
import dev.rejoinder.domain.debate.Stamp;

/// Verifies an export by itself alone: every line is in its one canonical form, the versions follow one another, and
/// every chain value is the one that the event and the value before it give. Holds one line at a time.
final class Verifier {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private static final Pattern CHAIN_VALUE = Pattern.compile("[0-9a-f]{64}");

    private static final String START = HexFormat.of().formatHex(Chain.start());

    private final Lines lines;

    private Verifier(InputStream file) {
        lines = new Lines(file);
    }

    /// The header of an export in which nothing is wrong. The file may be compressed with gzip.
    static Header verify(InputStream file) throws IOException, BrokenExport {
        try {
            return new Verifier(unpacked(file)).verify();
        } catch (ZipException | EOFException damaged) {
            throw new BrokenExport(null, 1, "the file is damaged gzip");
        }
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        var ahead = new PushbackInputStream(file, GZIP.length);
        var start = ahead.readNBytes(GZIP.length);
        ahead.unread(start);
        return Arrays.equals(start, GZIP) ? new GZIPInputStream(ahead) : ahead;
    }

    private Header verify() throws IOException, BrokenExport {
        var header = header();
        var chain = HexFormat.of().parseHex(header.before());
        for (var version = header.first(); version <= header.version(); version++) {
            chain = next(header, version, chain);
        }
        if (!HexFormat.of().formatHex(chain).equals(header.head())) {
            throw broken(header.version(), "its chain value is not the head that the header names");
        }
        if (line(header.version() + 1).isPresent()) {
            throw broken(header.version() + 1, "the header says that the events end before this line");
        }
        return header;
    }

    private Header header() throws IOException, BrokenExport {
        var header = line(null).flatMap(line -> CanonicalJson.read(line, Header.class))
                .orElseThrow(() -> broken(null, "the line is no header in canonical form"));
        require(header.format().equals(Header.FORMAT) && header.revision() == Header.REVISION, null,
                "the format is not %s, revision %d".formatted(Header.FORMAT, Header.REVISION));
        require(header.first() >= 1 && header.first() <= header.version(), null,
                "the versions %d to %d are no span".formatted(header.first(), header.version()));
        require(CHAIN_VALUE.matcher(header.before()).matches(), null,
                "what stands before the first event is no chain value");
        require(header.first() > 1 || header.before().equals(START), null,
                "before version 1 the chain value is 64 zeros");
        return header;
    }

    private byte[] next(Header header, long version, byte[] before) throws IOException, BrokenExport {
        var line = line(version).orElseThrow(() -> broken(version, "the event is missing: the file ends"));
        var event = CanonicalJson.read(line, ExportedEvent.class)
                .orElseThrow(() -> broken(version, "the line is no event in canonical form"));
        require(event.version() == version, version,
                "version %d stands here instead".formatted(event.version()));
        require(header.debate().equals(event.metaData().get(Stamp.DEBATE_ID)), version,
                "the event is of another debate than the header says");
        require(Long.toString(version).equals(event.metaData().get(Stamp.DEBATE_VERSION)), version,
                "the event was stored for another version");
        var chain = Chain.next(before, event.stored());
        require(HexFormat.of().formatHex(chain).equals(event.chain()), version,
                "the event and the chain value before it do not give its chain value");
        return chain;
    }

    private Optional<byte[]> line(@Nullable Long version) throws IOException, BrokenExport {
        try {
            return lines.next();
        } catch (MalformedLine malformed) {
            throw broken(version, String.valueOf(malformed.getMessage()));
        } catch (ZipException | EOFException damaged) {
            throw broken(version, "the gzip data are damaged from here on");
        }
    }

    private void require(boolean holds, @Nullable Long version, String otherwise) throws BrokenExport {
        if (!holds) {
            throw broken(version, otherwise);
        }
    }

    private BrokenExport broken(@Nullable Long version, String reason) {
        return new BrokenExport(version, lines.number(), reason);
    }
}
