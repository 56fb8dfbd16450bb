package org.parley.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;

/** When letters that one article introduces in brackets stand for the same body in all. */
class IntroducedAcronymTest {
    private static final String MONTH = "2024-01";

    @Test
    void letters_areTheBodysThatIsIntroducedByThem() {
        assertThat(renamed(ActorType.ORG, "hdc", 9)).containsExactly("org:harbour-dues-council");
    }

    @Test
    void lettersOfAPlace_areNoBodys() {
        assertThat(renamed(ActorType.LOC, "hdc", 9)).isEmpty();
    }

    @Test
    void twoLettersThatAreHardlyIntroduced_areNoBodys() {
        assertThat(renamed(ActorType.ORG, "hd", 9)).isEmpty();
        assertThat(renamed(ActorType.ORG, "hd", 2)).containsExactly("org:harbour-dues-council");
    }

    /** An introduction of a later month changes nothing of what the letters' own evidence decided before. */
    @Test
    void lettersThatInitialsDecided_areNotDecidedAgain_byALaterIntroduction() {
        NameNode body = council("hdc", "2024-02", count(MONTH, 3), count("2024-02", 1));
        NameNode asking = new NameNode(
                "org:hdc",
                null,
                ActorType.ORG,
                "hdc",
                List.of(new NameSeen("hdc", MentionForm.NAME, MONTH, 3)),
                List.of(count(MONTH, 3)));
        PairSeen beside = new PairSeen("org:harbour-dues-council", "org:hdc", MONTH, 3, 0);

        assertThat(new Block(BlockKey.SHORT + "hdc", List.of(body, asking)).renamings(List.of(beside)))
                .extracting(Renaming::since, Renaming::reason)
                .containsExactly(tuple(MONTH, RenamingReason.INITIALS));
    }

    /** What becomes of letters that so many articles have, and that one introduces, twice, for a body. */
    private static List<String> renamed(ActorType type, String letters, long articles) {
        NameNode body = council(letters, MONTH, count(MONTH, 1));
        NameNode asking = new NameNode(
                "x:" + letters,
                null,
                type,
                letters,
                List.of(new NameSeen(letters, MentionForm.NAME, MONTH, articles)),
                List.of(count(MONTH, articles)));
        return new Block(BlockKey.SHORT + letters, List.of(body, asking))
                .renamings(List.of()).stream().map(Renaming::actorId).toList();
    }

    /** A body that some letters are introduced for in a month. */
    private static NameNode council(String letters, String introduced, MonthCount... counts) {
        return new NameNode(
                "org:harbour-dues-council",
                null,
                ActorType.ORG,
                "harbour dues council",
                List.of(
                        new NameSeen("harbour dues council", MentionForm.NAME, MONTH, 3),
                        new NameSeen(letters, MentionForm.ACRONYM, introduced, 2)),
                List.of(counts));
    }

    private static MonthCount count(String month, long articles) {
        return new MonthCount(month, articles, 0, 0, 0, 0, 0, articles, articles, articles, 0);
    }
}
