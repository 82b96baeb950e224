package dev.rejoinder.api.reading;

import java.util.Map;

import dev.rejoinder.api.paging.ListIdentity;
import dev.rejoinder.projections.lists.Listing;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.lists.Window;

/// One list of one owner.
record ListKey(Kind kind, Pin owner) {

    /// What lists of different owners must share to be read by one statement.
    record Kind(Listing<?> listing, Map<String, Object> filter) {}

    /// A part of a list.
    record Page(ListKey list, Window window) {

        PageKind kind() {
            return new PageKind(list.kind, window);
        }
    }

    /// What parts of the lists of different owners must share to be read by one statement.
    record PageKind(Kind kind, Window window) {}

    ListIdentity identity() {
        return ListIdentity.of(kind.listing.name(), owner.id(), kind.filter);
    }
}
