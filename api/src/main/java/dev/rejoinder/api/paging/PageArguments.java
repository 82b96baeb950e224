package dev.rejoinder.api.paging;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.projections.lists.Window;
import graphql.schema.DataFetchingEnvironment;

/// What a page is asked for with.
public record PageArguments(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
        @Nullable String before) {

    private static final int LIMIT = 100;

    /// The arguments of the field that is read.
    public static PageArguments of(DataFetchingEnvironment field) {
        return new PageArguments(field.getArgument("first"), field.getArgument("after"),
                field.getArgument("last"), field.getArgument("before"));
    }

    /// The part of the list that is meant.
    public Window window(ListIdentity list) {
        if (first != null && last != null) {
            throw refused("Give first or last, not both");
        }
        if (first != null) {
            return new Window(checked("first", first), false, list.place(after), list.place(before));
        }
        if (last != null) {
            return new Window(checked("last", last), true, list.place(after), list.place(before));
        }
        throw refused("Give first or last, a number from 1 to %d".formatted(LIMIT));
    }

    private static int checked(String name, int size) {
        if (size < 1 || size > LIMIT) {
            throw refused("%s is %d; it can be 1 to %d".formatted(name, size, LIMIT));
        }
        return size;
    }

    private static BadRequest refused(String message) {
        return new BadRequest(ErrorCode.BAD_PAGE, message);
    }
}
