package dev.rejoinder.domain.judgement;

import dev.rejoinder.domain.columns.Columns;
import java.util.Arrays;

/// Statements and relations in compact form: columns of numbers, indexed from 0 in the order of addition.
///
/// A relation has sources, all needed together, and one target, a statement or a relation. What was withdrawn
/// stays and is absent: a relation is present if neither it nor any source is withdrawn, and it has a source. One
/// whose target is absent stays present and bears on nothing. Incoming relations hang on their target, and uses
/// on their source, as linked lists through the columns; each pair of relation and source is one *link*.
/// About 25 bytes an element and 16 a link.
public final class ArgumentGraph {

    /// Ends every list of relations and links, and is the target of a statement.
    public static final int NONE = -1;

    private static final int RELATION = 1;

    private static final int ATTACK = 2;

    private static final int REQUIRED = 4;

    private static final int NEEDS_SUPPORT = 8;

    private static final int WITHDRAWN = 16;

    private static final int PRESENT = 32;

    private static final int EVER_REQUIRING = 64;

    private int size;

    private byte[] flags = new byte[0];

    private double[] base = new double[0];

    private int[] target = new int[0];

    private int[] firstIncoming = new int[0];

    private int[] nextIncoming = new int[0];

    private final Links links = new Links();

    /// Adds a statement or a piece of evidence and returns its index.
    public int addStatement(double baseScore) {
        return add(PRESENT, NONE, baseScore);
    }

    /// Adds a relation and returns its index. Without sources it is absent until it is given one.
    public int addRelation(Polarity polarity, int to, double baseScore, int... sources) {
        checkIndex(to);
        var relation = add(polarity == Polarity.ATTACK ? RELATION | ATTACK : RELATION, to, baseScore);
        nextIncoming[relation] = firstIncoming[to];
        firstIncoming[to] = relation;
        Arrays.stream(sources).forEach(source -> addSource(relation, source));
        return relation;
    }

    /// Adds a source to a relation that does not have it.
    public void addSource(int relation, int source) {
        checkIndex(source);
        if (isRelation(source) || !isRelation(relation) || hasSource(relation, source)) {
            throw new IllegalArgumentException("%d cannot become a source of %d".formatted(source, relation));
        }
        var present = isActive(relation) && isActive(source);
        set(relation, PRESENT, present && (firstSource(relation) == NONE || isPresent(relation)));
        links.add(relation, source);
    }

    /// Takes a source from a relation that has it.
    public void removeSource(int relation, int source) {
        links.remove(relation, source);
        refresh(relation);
    }

    /// Withdraws an element, or restores it.
    public void setActive(int element, boolean active) {
        set(element, WITHDRAWN, !active);
        if (isRelation(element)) {
            refresh(element);
            return;
        }
        set(element, PRESENT, active);
        for (var use = firstUse(element); use != NONE; use = nextUse(use)) {
            set(user(use), PRESENT, false);
            if (active) {
                refresh(user(use));
            }
        }
    }

    /// Puts the burden of proof on an element, or takes it off.
    public void setNeedsSupport(int element, boolean needsSupport) {
        set(element, NEEDS_SUPPORT, needsSupport);
    }

    /// Reads a support in one way or the other.
    public void setReading(int relation, Reading reading) {
        if (isAttack(relation) || !isRelation(relation)) {
            throw new IllegalArgumentException("%d is no support".formatted(relation));
        }
        set(relation, REQUIRED, reading == Reading.REQUIRED);
        if (reading == Reading.REQUIRED) {
            set(target[relation], EVER_REQUIRING, true);
        }
    }

    public void setBase(int element, double baseScore) {
        if (!(baseScore >= 0 && baseScore <= 1)) {
            throw new IllegalArgumentException("A base score of %s is not in 0 to 1".formatted(baseScore));
        }
        base[element] = baseScore;
    }

    /// How many elements there are, withdrawn ones included.
    public int size() {
        return size;
    }

    public boolean isRelation(int element) {
        return has(element, RELATION);
    }

    public boolean isAttack(int relation) {
        return has(relation, ATTACK);
    }

    public boolean isRequired(int relation) {
        return has(relation, REQUIRED);
    }

    public boolean needsSupport(int element) {
        return has(element, NEEDS_SUPPORT);
    }

    /// Whether an element may depend on what supports it: it bears the burden of proof, or a support was ever
    /// read as required for it.
    public boolean mayDepend(int element) {
        return has(element, NEEDS_SUPPORT | EVER_REQUIRING);
    }

    /// Whether an element was not withdrawn itself.
    public boolean isActive(int element) {
        return !has(element, WITHDRAWN);
    }

    /// Whether an element takes part: not withdrawn, and for a relation, no source withdrawn either.
    public boolean isPresent(int element) {
        return has(element, PRESENT);
    }

    public double base(int element) {
        return base[element];
    }

    /// The target of a relation; [#NONE] for a statement.
    public int target(int relation) {
        return target[relation];
    }

    /// The first relation, present or not, that bears on an element.
    public int firstIncoming(int element) {
        return firstIncoming[element];
    }

    /// The relation after this one that bears on the same target.
    public int nextIncoming(int relation) {
        return nextIncoming[relation];
    }

    /// The first link of a relation to a source.
    public int firstSource(int relation) {
        return links.firstSource(relation);
    }

    /// The next link of the same relation.
    public int nextSource(int link) {
        return links.nextSource(link);
    }

    /// The first link of a statement to a relation that it is a source of.
    public int firstUse(int statement) {
        return links.firstUse(statement);
    }

    /// The next link of the same statement.
    public int nextUse(int link) {
        return links.nextUse(link);
    }

    /// The statement of a link.
    public int source(int link) {
        return links.source(link);
    }

    /// The relation of a link.
    public int user(int link) {
        return links.relation(link);
    }

    private boolean hasSource(int relation, int source) {
        var mine = firstSource(relation);
        var theirs = firstUse(source);
        while (mine != NONE && theirs != NONE && source(mine) != source && user(theirs) != relation) {
            mine = nextSource(mine);
            theirs = nextUse(theirs);
        }
        return mine != NONE && theirs != NONE;
    }

    private int add(int kind, int to, double baseScore) {
        var element = size++;
        flags = Columns.room(flags, element);
        base = Columns.room(base, element);
        target = Columns.room(target, element, NONE);
        firstIncoming = Columns.room(firstIncoming, element, NONE);
        nextIncoming = Columns.room(nextIncoming, element, NONE);
        links.room(element);
        flags[element] = (byte) kind;
        target[element] = to;
        setBase(element, baseScore);
        return element;
    }

    private void refresh(int relation) {
        var present = isActive(relation) && firstSource(relation) != NONE;
        for (var link = firstSource(relation); present && link != NONE; link = nextSource(link)) {
            present = isActive(source(link));
        }
        set(relation, PRESENT, present);
    }

    private void set(int element, int flag, boolean on) {
        flags[element] = (byte) (on ? flags[element] | flag : flags[element] & ~flag);
    }

    private boolean has(int element, int flag) {
        return (flags[element] & flag) != 0;
    }

    private void checkIndex(int element) {
        if (element < 0 || element >= size) {
            throw new IllegalArgumentException("There is no element %d among %d".formatted(element, size));
        }
    }
}
