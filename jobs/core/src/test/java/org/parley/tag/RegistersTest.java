package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegistersTest {
    private static final GoldSentence SPORT = sentence("Ibo", "won", "the", "match");
    private static final GoldSentence TRADE = sentence("Ibo", "sold", "the", "shares");

    private final Registers registers =
            Registers.learn(List.of(Collections.nCopies(6, TRADE), Collections.nCopies(6, SPORT)));

    @Test
    void document_hasTheRegisterThatItsWordsSpeakFor() {
        assertThat(of("The", "MATCH", "was", "sold")).isZero();
        assertThat(of("They", "won", "the", "match")).isEqualTo(1);
    }

    @Test
    void withoutEvidence_itIsTheFirst() {
        assertThat(of("Nobody", "knows")).isZero();
        assertThat(registers.of(List.of())).isZero();
    }

    @Test
    void oneSet_hasNoRegisters() {
        assertThat(Registers.learn(List.of(List.of(SPORT))).count()).isZero();
    }

    /** The same words are names in one register only. */
    @Test
    void taggerOfTwoSets_followsEach() {
        List<List<GoldSentence>> sets = List.of(marked("river", List.of()), marked("match", List.of("ORG")));
        Labels labels = Labels.in(sets);
        NameFeatures features = new NameFeatures(List.of(WordClasses.none()));
        TaggerModel model = new CrfTrainer(labels, features, new TrainingOptions(5, 1, 1, 0.1, 0.2, 0.01, 2))
                .train(sets, List.of(WordClasses.none()), line -> {});
        CrfTagger tagger = CrfTagger.names(new CrfTagger(model, features).bytes());

        String[] name = {"Port", "Aba", "was", "there"};
        assertThat(tagger.tag(List.of(name, words("The", "river", "rose")))).containsExactly(List.of(), List.of());
        assertThat(tagger.tag(List.of(name, words("The", "match", "ended"))).get(0))
                .extracting(TaggedSpan::first, TaggedSpan::beyond, TaggedSpan::label)
                .containsExactly(tuple(0, 2, "ORG"));
    }

    @Test
    void moreSetsThanColumns_areRefused() {
        List<List<GoldSentence>> sets = Collections.nCopies(60, marked("river", List.of("ORG")));
        CrfTrainer trainer =
                new CrfTrainer(Labels.in(sets), new NameFeatures(List.of(WordClasses.none())), TrainingOptions.usual());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.train(sets, List.of(WordClasses.none()), line -> {}))
                .withMessage("60 sets are too many: a model has room for 50 with 1 labels");
    }

    private int of(String... words) {
        return registers.of(List.of(words, new String[0]));
    }

    private static String[] words(String... words) {
        return words;
    }

    private static List<GoldSentence> marked(String topic, List<String> label) {
        return IntStream.range(0, 30)
                .mapToObj(i -> i % 2 == 0
                        ? sentence("The", topic, i % 4 == 0 ? "rose" : "ended")
                        : new GoldSentence(
                                List.of("Port", "Aba", "was", i % 4 == 1 ? "there" : "here"),
                                label.stream()
                                        .map(name -> new TaggedSpan(0, 2, name, 1))
                                        .toList()))
                .toList();
    }

    private static GoldSentence sentence(String... words) {
        return new GoldSentence(List.of(words), List.of());
    }
}
