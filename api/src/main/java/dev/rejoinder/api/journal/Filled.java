package dev.rejoinder.api.journal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// How the register writes down which premise fills which slot of a scheme: `1=<premise> 2=<premise>`.
final class Filled {

    private Filled() {}

    static Map<Integer, UUID> read(String written) {
        return Arrays.stream(written.split(" ")).filter(slot -> !slot.isEmpty()).map(slot -> slot.split("="))
                .collect(toMap(slot -> Integer.valueOf(slot[0]), slot -> UUID.fromString(slot[1])));
    }

    static String written(Map<Integer, UUID> slots) {
        return new TreeMap<>(slots).entrySet().stream().map(slot -> slot.getKey() + "=" + slot.getValue())
                .collect(joining(" "));
    }
}
