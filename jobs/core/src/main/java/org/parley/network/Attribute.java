package org.parley.network;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What files tell of an actor or a tie, beside its id or its two actors.
 *
 * @param name as files have it
 * @param kind what its values are, by the name that GraphML and GEXF share
 * @param value the value; null where there is none
 */
record Attribute<T>(String name, Kind kind, Function<T, @Nullable Object> value) {
    /** Of actors. */
    static final List<Attribute<Member>> OF_ACTORS = List.of(
            new Attribute<>("type", Kind.STRING, member -> member.actor().type().name()),
            new Attribute<>("stories", Kind.LONG, member -> member.actor().stories()),
            new Attribute<>("articles", Kind.LONG, member -> member.actor().articles()),
            new Attribute<>("degree", Kind.LONG, Member::degree),
            new Attribute<>("strength", Kind.LONG, Member::strength),
            new Attribute<>("community", Kind.INT, Attribute::number),
            new Attribute<>("community_name", Kind.STRING, Attribute::communityName));

    /** Of ties. The weight is another name for the stories, the one that tools look for. */
    static final List<Attribute<Tie>> OF_TIES = List.of(
            new Attribute<>("stories", Kind.LONG, tie -> tie.shared().stories()),
            new Attribute<>("articles", Kind.LONG, tie -> tie.shared().articles()),
            new Attribute<>("stories_a", Kind.LONG, tie -> tie.shared().storiesA()),
            new Attribute<>("stories_b", Kind.LONG, tie -> tie.shared().storiesB()),
            new Attribute<>(
                    "expected_by_degrees", Kind.DOUBLE, tie -> tie.test().expected()),
            new Attribute<>("ic", Kind.DOUBLE, tie -> tie.test().ic()),
            new Attribute<>("ic_low", Kind.DOUBLE, tie -> tie.test().icLow()),
            new Attribute<>("npmi", Kind.DOUBLE, tie -> tie.test().npmi()),
            new Attribute<>("p", Kind.DOUBLE, tie -> tie.test().p()),
            new Attribute<>("q", Kind.DOUBLE, Tie::q),
            new Attribute<>("backbone", Kind.BOOLEAN, Tie::inBackbone),
            new Attribute<>("closeness", Kind.DOUBLE, tie -> tie.shared().closeness()),
            new Attribute<>("a_speaks_of_b", Kind.LONG, tie -> tie.shared().aSpeaksOfB()),
            new Attribute<>("b_speaks_of_a", Kind.LONG, tie -> tie.shared().bSpeaksOfA()));

    /** Types of values. */
    enum Kind {
        STRING("string"),
        BOOLEAN("boolean"),
        LONG("long"),
        DOUBLE("double"),
        /** GEXF says integer. */
        INT("int");

        private final String graphMl;

        Kind(String graphMl) {
            this.graphMl = graphMl;
        }

        String graphMl() {
            return graphMl;
        }

        String gexf() {
            return this == INT ? "integer" : graphMl;
        }
    }

    /** The value as text; null where there is none. */
    @Nullable
    String text(T of) {
        Object found = value.apply(of);
        return found == null ? null : found.toString();
    }

    private static @Nullable Object number(Member member) {
        Community community = member.community();
        return community == null ? null : community.number();
    }

    private static @Nullable Object communityName(Member member) {
        Community community = member.community();
        return community == null ? null : community.name();
    }
}
