package dev.rejoinder.domain.interchange.kialo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Which claim each number of a discussion stands for: itself, or the one that it refers to, maybe by way of others.
final class Links {

    private final Map<String, NumberedClaim> claims = new HashMap<>();

    private final Map<String, String> meant = new HashMap<>();

    private Links(List<NumberedClaim> claims) {
        claims.forEach(claim -> this.claims.put(claim.number(), claim));
        claims.forEach(claim -> follow(claim.number()));
    }

    /// The links among these claims.
    static Links of(List<NumberedClaim> claims) {
        return new Links(claims);
    }

    private void follow(String number) {
        var passed = new LinkedHashSet<String>();
        var current = number;
        while (!meant.containsKey(current) && passed.add(current)) {
            var link = linkOf(current);
            current = link.isEmpty() ? current : link;
        }
        var goal = meant.getOrDefault(current, linkOf(current).isEmpty() ? current : "");
        passed.forEach(each -> meant.put(each, goal.isEmpty() ? each : goal));
    }

    private String linkOf(String number) {
        var link = claims.containsKey(number) ? claims.get(number).link() : "";
        return claims.containsKey(link) ? link : "";
    }

    /// The number of the claim that is meant by this number.
    String meantBy(String number) {
        return meant.getOrDefault(number, number);
    }
}
