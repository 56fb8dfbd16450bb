package org.parley.tag;

import java.util.ArrayList;
import java.util.List;

/** A toy language: "Tor" and "Gul" begin names of people, "Port" and "Mount" names of places. */
final class Toy {
    private static final List<String> ENDINGS = List.of("Aba", "Elo", "Imu", "Oki", "Ura", "Ana", "Esi", "Ibo");

    private Toy() {}

    static List<GoldSentence> sentences(int from, int beyond) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (int i = from; i < beyond; i++) {
            String person = i % 2 == 0 ? "Tor" : "Gul";
            String place = i % 3 == 0 ? "Port" : "Mount";
            String ending = ENDINGS.get(i % 8);
            String other = ENDINGS.get((i / 8) % 8);
            sentences.add(new GoldSentence(
                    List.of(person, ending, "walked", "to", place, other, "with", "Zed", "."),
                    List.of(
                            new TaggedSpan(0, 2, "PER", 1),
                            new TaggedSpan(4, 6, "LOC", 1),
                            new TaggedSpan(7, 8, "PER", 1))));
        }
        return sentences;
    }

    static CrfTagger tagger(long seed) {
        List<GoldSentence> train = sentences(0, 40);
        NameFeatures features = new NameFeatures(List.of(WordClasses.none()));
        TrainingOptions options = new TrainingOptions(5, seed, 1, 0.1, 0.2, 0.01, 1);
        TaggerModel model = new CrfTrainer(Labels.in(List.of(train)), features, options)
                .train(List.of(train), List.of(WordClasses.none()), line -> {});
        return new CrfTagger(model, features);
    }
}
