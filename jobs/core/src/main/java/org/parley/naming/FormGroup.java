package org.parley.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.actor.SeenSurface;
import org.parley.model.ActorType;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;

/**
 * The ids whose names are the same but for order, titles, articles and type. They are one actor: the directory's where
 * just one of its actors is so named, else the id that was seen most in the first month that had any.
 */
public final class FormGroup {
    private static final double HALF = 0.5;

    private final List<FoundId> members;
    private final @Nullable ListedName listed;
    private final String key;

    private FormGroup(String key, List<FoundId> members, @Nullable ListedName listed) {
        this.key = key;
        this.members = members;
        this.listed = listed;
    }

    /** The key of an id's group; empty for ids that are not derived from a name. */
    public static Optional<String> key(FoundId found) {
        return NameForm.of(found).map(NameForm::key);
    }

    /**
     * A group.
     *
     * @param found the ids with the key, none of them in the directory
     * @param named the directory's actors with the key among their names
     */
    public static FormGroup of(String key, List<FoundId> found, List<ListedName> named) {
        List<FoundId> members =
                found.stream().sorted(Comparator.comparing(FoundId::foundId)).toList();
        return new FormGroup(key, members, named.size() == 1 ? named.get(0) : null);
    }

    /** Nodes and renamings. */
    public FormOutcome outcome() {
        return new FormOutcome(nodes(), renamings());
    }

    private boolean isListed(FoundId member) {
        if (listed == null) {
            return false;
        }
        if (!listed.keys().contains(key)) {
            // A surname that suffices: of a line's label only, since others bear it too.
            NameUse use = member.first().use();
            return typeOf(member) != ActorType.PER && use.named() > 0 && use.labels() >= HALF * use.named();
        }
        return key.indexOf(' ') > 0 || typeOf(member) == listed.type() || typeOf(member) == ActorType.MISC;
    }

    private static ActorType typeOf(FoundId member) {
        return NameForm.of(member).orElseThrow().type();
    }

    /** What becomes of the members that don't keep their id. */
    List<Renaming> renamings() {
        List<Renaming> renamings = new ArrayList<>();
        List<FoundId> own = new ArrayList<>();
        for (FoundId member : members) {
            if (listed != null && isListed(member)) {
                renamings.add(renaming(member, listed.actorId(), RenamingReason.DIRECTORY));
            } else {
                own.add(member);
            }
        }
        root(own).ifPresent(root -> own.stream()
                .filter(member -> !member.equals(root))
                .forEach(member -> renamings.add(renaming(member, root.foundId(), RenamingReason.SAME_NAME))));
        return renamings;
    }

    private static Renaming renaming(FoundId member, String actorId, RenamingReason reason) {
        MonthSeen first = member.first();
        return new Renaming(member.foundId(), first.month(), actorId, reason, first.articles(), null);
    }

    /** The nodes that the members make: the directory's, their own, or both. */
    List<NameNode> nodes() {
        List<NameNode> parts = new ArrayList<>();
        List<FoundId> own = new ArrayList<>();
        for (FoundId member : members) {
            if (listed != null && isListed(member)) {
                NameNode part = NameNode.of(member, listed, listed.type(), key);
                parts.add(new NameNode(listed.actorId(), listed, listed.type(), key, part.names(), part.counts()));
            } else {
                own.add(member);
            }
        }
        root(own).ifPresent(root -> {
            List<NameNode> same = new ArrayList<>();
            for (FoundId member : own) {
                NameNode part = NameNode.of(member, null, typeOf(root), key);
                same.add(new NameNode(root.foundId(), null, typeOf(root), key, part.names(), part.counts()));
            }
            parts.add(NameNode.merged(same));
        });
        return parts;
    }

    /** The id of the first month that was seen in most articles then; ties by mentions, then by id. */
    private static Optional<FoundId> root(List<FoundId> members) {
        return members.stream()
                .min(Comparator.comparing((FoundId member) -> member.first().month())
                        .thenComparing(member -> -member.first().articles())
                        .thenComparing(member -> -mentions(member.first()))
                        .thenComparing(FoundId::foundId));
    }

    private static long mentions(MonthSeen month) {
        return month.surfaces().stream().mapToLong(SeenSurface::mentions).sum();
    }

    /** The node of an id that is the directory's own. */
    public static NameNode listed(NamedId named) {
        ListedName listed = Objects.requireNonNull(named.listed());
        String id = named.found().foundId();
        return NameNode.of(
                named.found(),
                listed,
                listed.type(),
                listed.keys().isEmpty() ? id : listed.keys().get(0));
    }
}
