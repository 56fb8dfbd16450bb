package org.parley.nlp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.tag.GoldSentence;

/** The characters of gold words beyond the most frequent ones: NerDL's graphs have room for so many and no more. */
final class RareCharacters {
    private static final char STAND_IN = '?';

    private RareCharacters() {}

    /**
     * The sentences with one character in the place of all rare ones.
     *
     * @param kept how many characters stay as they are, the stand-in among them
     */
    static List<GoldSentence> folded(List<GoldSentence> sentences, int kept) {
        Map<Integer, Long> counts = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .flatMap(word -> word.chars().boxed())
                .filter(c -> c != STAND_IN)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<Integer> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(kept - 1L)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return sentences.stream()
                .map(sentence -> new GoldSentence(
                        sentence.words().stream()
                                .map(word -> folded(word, frequent))
                                .toList(),
                        sentence.spans()))
                .toList();
    }

    private static String folded(String word, Set<Integer> frequent) {
        StringBuilder folded = new StringBuilder(word.length());
        word.chars().forEach(c -> folded.append(frequent.contains(c) ? (char) c : STAND_IN));
        return folded.toString();
    }
}
