package dev.rejoinder.api.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.springframework.stereotype.Component;

import dev.rejoinder.api.material.Material;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// Reads documents whole, compressed by gzip or not, and never more of them than the limit.
@Component
class Intake {

    private static final int GZIP_FIRST = 0x1F;

    private static final int GZIP_SECOND = 0x8B;

    private static final int HEAD_BYTES = 1 << 16;

    private final ImportSettings settings;

    Intake(ImportSettings settings) {
        this.settings = settings;
    }

    /// A document that was read, and a name that only the same bytes have.
    record Read(Material material, UUID fingerprint) {}

    /// The beginning of a document in a file, as text, whatever it is.
    String head(Path file) throws IOException {
        try (var content = plain(Files.newInputStream(file))) {
            return new String(content.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException broken) {
            throw new MalformedDocument(Place.at(0, 0), "The document is not what gzip makes");
        }
    }

    Read read(ImportFormat format, InputStream document, Losses losses) throws IOException {
        var digest = sha256();
        try (var content =
                new DigestInputStream(new Limited(plain(document), settings.limit().toBytes()), digest)) {
            var material = format.reader().read(content, losses);
            content.transferTo(OutputStream.nullOutputStream());
            return new Read(material, UUID.nameUUIDFromBytes(digest.digest()));
        } catch (ZipException broken) {
            throw new MalformedDocument(Place.at(0, 0), "The document is not what gzip makes");
        } catch (EOFException cut) {
            throw new MalformedDocument(Place.at(0, 0), "The compressed document ends too early");
        }
    }

    private static InputStream plain(InputStream document) throws IOException {
        var ahead = new BufferedInputStream(document);
        ahead.mark(2);
        var zipped = ahead.read() == GZIP_FIRST && ahead.read() == GZIP_SECOND;
        ahead.reset();
        return zipped ? new GZIPInputStream(ahead) : ahead;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }

    /// A stream that breaks off with a refusal when it turns out to be longer than the limit.
    static final class Limited extends FilterInputStream {

        private final long limit;

        private long left;

        Limited(InputStream source, long limit) {
            super(source);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            return (int) counted(read < 0 ? -1 : 1) < 0 ? -1 : read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return (int) counted(super.read(bytes, offset, length));
        }

        @Override
        public long skip(long count) throws IOException {
            return counted(super.skip(count));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private long counted(long read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new BadRequest(ErrorCode.BODY_TOO_LARGE,
                        "The document may have %d bytes, also when it is not compressed".formatted(limit));
            }
            return read;
        }
    }
}
