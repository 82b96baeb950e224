package dev.rejoinder.api.record;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;

/// The versions of a debate from the first to the last, both included.
public record Span(long first, long last) {

    private static final int PAGE = 50;

    private static final String FROM = "from";

    private static final String TO = "to";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,100}");

    /// The span that the parameters `from` and `to` ask for of a debate that has come to this version.
    static Span asked(MultiValueMap<String, String> parameters, long version) {
        var first = number(parameters, FROM, 1, version);
        var last = number(parameters, TO, version, version);
        if (first > last) {
            throw refused(FROM, "'from' is %d and 'to' is %d; the first of the two comes first"
                    .formatted(first, last));
        }
        return new Span(first, last);
    }

    private static long number(MultiValueMap<String, String> parameters, String name, long absent,
            long version) {
        var given = parameters.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            return absent;
        }
        if (given.size() > 1) {
            throw refused(name, "'%s' is given %d times".formatted(name, given.size()));
        }
        var text = given.getFirst();
        if (!NUMBER.matcher(text).matches()) {
            throw refused(name, "'%s' is no version; versions are whole numbers".formatted(name));
        }
        return within(name, new BigInteger(text), version);
    }

    private static long within(String name, BigInteger number, long version) {
        if (number.signum() == 0 || number.compareTo(BigInteger.valueOf(version)) > 0) {
            throw refused(name,
                    "'%s' is %d; the debate has the versions 1 to %d".formatted(name, number, version));
        }
        return number.longValue();
    }

    private static BadRequest refused(String name, String sentence) {
        return new BadRequest(ErrorCode.BAD_ARGUMENT, sentence, Map.of("field", name));
    }

    /// The same versions as spans of at most 50, in order.
    public Stream<Span> pages() {
        return LongStream.iterate(first, start -> start <= last, start -> start + PAGE)
                .mapToObj(start -> new Span(start, Math.min(start + PAGE - 1, last)));
    }

    /// How many versions these are.
    public long size() {
        return last - first + 1;
    }
}
