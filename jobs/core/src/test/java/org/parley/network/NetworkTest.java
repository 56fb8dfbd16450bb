package org.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parley.network.SmallNetwork.actor;
import static org.parley.network.SmallNetwork.tie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {
    /** Four in a ring with both diagonals, three in a ring, one tie between the two, two by themselves, and bystanders. */
    private static final List<NetworkActor> ACTORS =
            List.of("a1", "a2", "a3", "a4", "b1", "b2", "b3", "c1", "c2", "weak", "alone").stream()
                    .map(SmallNetwork::actor)
                    .toList();

    private static final List<Tie> TIES = List.of(
            tie("a1", "a2", 9),
            tie("a1", "a3", 8),
            tie("a1", "a4", 8),
            tie("a1", "b1", 3),
            tie("a2", "a3", 8),
            tie("a2", "a4", 8),
            tie("a3", "a4", 8),
            tie("b1", "b2", 20),
            tie("b1", "b3", 20),
            tie("b2", "b3", 21),
            tie("c1", "c2", 50),
            new Tie(tie("b1", "weak", 2).test(), 0.4, false));

    @Test
    void communities_areNumberedBySize_andNamedAfterTheStrongest() {
        Network network = network(ACTORS, TIES);

        assertThat(network.communities())
                .containsExactly(
                        new Community(1, "Name of a1", 4),
                        new Community(2, "Name of b1", 3),
                        new Community(3, "Name of c1", 2));
        assertThat(network.strongest(network.communities().get(1), 2))
                .extracting(member -> member.actor().actorId())
                .containsExactly("b1", "b2");
    }

    @Test
    void ofTwoCommunitiesOfOneSize_theOneWithTheStrongerActorIsFirst() {
        Network network = network(
                List.of(actor("a"), actor("b"), actor("c"), actor("d")), List.of(tie("a", "b", 5), tie("c", "d", 6)));

        assertThat(network.communities())
                .containsExactly(new Community(1, "Name of c", 2), new Community(2, "Name of a", 2));
    }

    @Test
    void degreeAndStrength_areOfTheBackbone_andOutsideOfItThereIsNoCommunity() {
        Network network = network(ACTORS, TIES);

        assertThat(member(network, "b1")).returns(3L, Member::degree).returns(43L, Member::strength);
        assertThat(member(network, "weak"))
                .returns(0L, Member::degree)
                .returns(0L, Member::strength)
                .returns(null, Member::community);
        assertThat(network.members())
                .extracting(member -> member.actor().actorId())
                .isSorted()
                .doesNotContain("alone");
        assertThat(network.ties()).isEqualTo(12);
    }

    /** By networkx 3.6, community.modularity with the same weights. */
    @Test
    void modularity_isByTheLowerEndsOfTheIntervals() {
        assertThat(network(ACTORS, TIES).modularity()).isCloseTo(0.6444917008543791, within(1e-12));
    }

    @Test
    void orderOfActors_changesNothing() {
        List<NetworkActor> shuffled = new ArrayList<>(ACTORS);
        Collections.shuffle(shuffled, new Random(5));

        assertThat(network(shuffled, TIES)).isEqualTo(network(ACTORS, TIES));
    }

    @Test
    void withoutABackbone_thereAreNoCommunities() {
        Network network = network(ACTORS, List.of(new Tie(tie("a1", "a2", 2).test(), 1, false)));

        assertThat(network.communities()).isEmpty();
        assertThat(network.modularity()).isZero();
        assertThat(network.members()).hasSize(2);
    }

    @Test
    void tieOfNobody_isRefused() {
        assertThatThrownBy(() -> network(List.of(actor("a1")), List.of(tie("a1", "a2", 9))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tie of an actor that is not there: a2");
    }

    private static Network network(List<NetworkActor> actors, List<Tie> ties) {
        return SmallNetwork.of(actors, ties);
    }

    private static Member member(Network network, String actorId) {
        return network.members().stream()
                .filter(member -> member.actor().actorId().equals(actorId))
                .findFirst()
                .orElseThrow();
    }
}
