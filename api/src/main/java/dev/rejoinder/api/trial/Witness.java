package dev.rejoinder.api.trial;

import dev.rejoinder.domain.RejoinderEvent;
import dev.rejoinder.domain.debate.Stamp;

/// Sees each event of a trial happen.
public interface Witness {

    /// The event is about to be taken in.
    void expect(RejoinderEvent event);

    /// The event was taken in.
    void see(RejoinderEvent event, Stamp stamp);
}
