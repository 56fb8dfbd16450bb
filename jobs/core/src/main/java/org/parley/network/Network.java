package org.parley.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jspecify.annotations.Nullable;
import org.parley.model.Days;
import org.parley.model.Window;

/**
 * The actors of a network, with what follows from their ties. Ties themselves, which may be many, are not held here.
 *
 * @param days the days that its stories are of
 * @param window length of the periods that ties change by
 * @param members actors with a tie, sorted by id
 * @param communities the communities, by number
 * @param modularity of the communities, by the ties' ic_low; 0 where there are none
 * @param ties number of ties
 */
public record Network(
        Days days, Window window, List<Member> members, List<Community> communities, double modularity, long ties) {
    private static final Comparator<Node> STRONGEST_FIRST = Comparator.comparingLong((Node node) -> node.strength)
            .reversed()
            .thenComparing(node -> node.actor.actorId());

    public Network {
        members = List.copyOf(members);
        communities = List.copyOf(communities);
    }

    /**
     * The network of ties. Communities are those of the backbone, each tie weighing its ic_low: how much more often than
     * expected the two surely share a story, so that a pair does not weigh more for being in the news more. All ties of the
     * backbone have one above 0.
     *
     * @param actors all that may have a tie, in any order
     * @param ties in an order that the communities may depend on
     * @param random what decides between equal communities
     * @throws IllegalArgumentException when a tie is of an actor that is not there
     */
    public static Network of(Days days, Window window, List<NetworkActor> actors, Iterator<Tie> ties, Random random) {
        Map<String, Node> nodes = new HashMap<>();
        actors.forEach(actor -> nodes.put(actor.actorId(), new Node(actor)));
        Backbone backbone = new Backbone();
        long count = 0;
        while (ties.hasNext()) {
            Tie tie = ties.next();
            Node a = node(nodes, tie.shared().actorA());
            Node b = node(nodes, tie.shared().actorB());
            a.isTied = true;
            b.isTied = true;
            if (tie.inBackbone()) {
                backbone.add(a, b, tie);
            }
            count++;
        }
        List<Community> communities = new ArrayList<>();
        double modularity = backbone.nodes.isEmpty() ? 0 : backbone.divide(communities, random);
        List<Member> members = nodes.values().stream()
                .filter(node -> node.isTied)
                .map(Node::member)
                .sorted(Comparator.comparing(member -> member.actor().actorId()))
                .toList();
        return new Network(days, window, members, communities, modularity, count);
    }

    /** The members of a community, strongest first, at most so many. */
    public List<Member> strongest(Community community, int most) {
        return members.stream()
                .filter(member -> community.equals(member.community()))
                .sorted(Comparator.comparingLong(Member::strength).reversed().thenComparing(member -> member.actor()
                        .actorId()))
                .limit(most)
                .toList();
    }

    private static Node node(Map<String, Node> nodes, String actorId) {
        Node node = nodes.get(actorId);
        if (node == null) {
            throw new IllegalArgumentException("a tie of an actor that is not there: " + actorId);
        }
        return node;
    }

    /** An actor while ties are gone through. */
    private static final class Node {
        private final NetworkActor actor;
        private boolean isTied;
        private int place = -1;
        private long degree;
        private long strength;
        private @Nullable Community community;

        private Node(NetworkActor actor) {
            this.actor = actor;
        }

        private Member member() {
            return new Member(actor, degree, strength, community);
        }
    }

    /** The ties of the backbone as numbers. */
    private static final class Backbone {
        private final List<Node> nodes = new ArrayList<>();
        private final LargeIntArray from = new LargeIntArray(0);
        private final LargeIntArray to = new LargeIntArray(0);
        private final LargeDoubleArray weight = new LargeDoubleArray(0);

        private void add(Node a, Node b, Tie tie) {
            from.append(place(a));
            to.append(place(b));
            weight.append(tie.test().icLow());
            for (Node node : List.of(a, b)) {
                node.degree++;
                node.strength += tie.shared().stories();
            }
        }

        private int place(Node node) {
            if (node.place < 0) {
                node.place = nodes.size();
                nodes.add(node);
            }
            return node.place;
        }

        /** Puts each node into its community, and returns the modularity. */
        private double divide(List<Community> communities, Random random) {
            from.shrink();
            to.shrink();
            weight.shrink();
            Leiden leiden = Leiden.of(nodes.size(), from, to, weight, random);
            Map<Integer, List<Node>> groups = new TreeMap<>();
            for (Node node : nodes) {
                groups.computeIfAbsent(leiden.community()[node.place], number -> new ArrayList<>())
                        .add(node);
            }
            groups.values().forEach(group -> group.sort(STRONGEST_FIRST));
            groups.values().stream()
                    .sorted(Comparator.comparingInt((List<Node> group) -> group.size())
                            .reversed()
                            .thenComparing(group -> group.get(0), STRONGEST_FIRST))
                    .forEach(group -> {
                        Community community = new Community(
                                communities.size() + 1, group.get(0).actor.name(), group.size());
                        communities.add(community);
                        group.forEach(node -> node.community = community);
                    });
            return leiden.modularity();
        }
    }
}
