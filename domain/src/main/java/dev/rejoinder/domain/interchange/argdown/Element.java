package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/// What a document speaks of: a statement, or an argument with the steps of its reconstruction. It may be mentioned in
/// several places, and given words in several.
final class Element {

    private final boolean argument;

    private final @Nullable String title;

    private final List<Member> members = new ArrayList<>();

    private final List<Step> steps = new ArrayList<>();

    /// An element without a title is in one place only.
    Element(boolean argument, @Nullable String title) {
        this.argument = argument;
        this.title = title;
    }

    /// One place in which an element stands.
    ///
    /// @param block whether a block of the document begins with it
    /// @param content its words there; nothing where it is only referred to
    /// @param data what stands in braces there
    /// @param tags those that follow a reference
    /// @param section the number of the heading that it stands under, 0 for none
    /// @param position orders the places of a document
    record Member(boolean block, @Nullable Content content, ObjectNode data, List<String> tags, int section,
            long position) {

        Member {
            tags = List.copyOf(tags);
        }
    }

    boolean isArgument() {
        return argument;
    }

    @Nullable
    String title() {
        return title;
    }

    List<Member> members() {
        return members;
    }

    /// The steps of the reconstruction of an argument, none where it has no reconstruction.
    List<Step> steps() {
        return steps;
    }

    /// The places that give it words, the one first whose words it has.
    List<Member> worded() {
        var worded = new ArrayList<>(members.stream().filter(Element::hasWords).toList());
        var canonical = worded.stream().filter(member -> member.data().path("isCanonical").asString("")
                .equals("true")).findFirst();
        canonical.ifPresent(member -> {
            worded.remove(member);
            worded.addFirst(member);
        });
        return worded;
    }

    private static boolean hasWords(Member member) {
        return member.content() != null && !member.content().words().isEmpty();
    }

    /// What stands in braces anywhere about the element itself, a later word on the same being the last one.
    ObjectNode data() {
        var data = Foreign.nothing();
        for (var member : members) {
            data.setAll(member.content() == null ? Marks.without(member.data()) : member.data());
        }
        return data;
    }

    /// Orders elements: by the place that gives it words, or where none does, by a block that begins with it,
    /// or else by the first place in which it stands.
    long position() {
        var place = worded().stream().findFirst()
                .or(() -> members.stream().filter(Member::block).findFirst())
                .or(() -> members.stream().findFirst());
        return place.map(Member::position).orElse(Long.MAX_VALUE);
    }

    /// All tags that it is given anywhere.
    Set<String> tags() {
        var tags = new LinkedHashSet<String>();
        for (var member : members) {
            tags.addAll(member.tags());
            if (member.content() != null) {
                tags.addAll(member.content().tags());
            }
        }
        return tags;
    }
}
