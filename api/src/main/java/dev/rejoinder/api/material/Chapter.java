package dev.rejoinder.api.material;

import java.util.List;

import dev.rejoinder.domain.debate.DebateBound;

/// Events that came of one command, and that command.
record Chapter(DebateBound command, List<Told> told) {

    Told first() {
        return told.getFirst();
    }

    Told last() {
        return told.getLast();
    }
}
