package org.parley.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.text.Layout;

/**
 * A gold corpus in columns: one token a line, a tab, its label in the BIO scheme ("O", "B-PER", "I-PER"), and an empty
 * line after each sentence.
 *
 * @param name the file's name
 * @param sentences in the file's order, in which neighbours are taken for neighbours of one text
 */
public record ConllCorpus(String name, List<GoldSentence> sentences) {
    public ConllCorpus {
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads a corpus.
     *
     * @throws IllegalArgumentException when a line can't be understood; the message names file and line
     */
    public static ConllCorpus read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return new ConllCorpus(name, new Reading(name).all(reader));
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(name + " is not UTF-8", e);
        }
    }

    /**
     * The same sentences cut into the tokens that Parley's own tokenizer makes: a span covers all parts of its tokens.
     */
    public ConllCorpus retokenized() {
        return new ConllCorpus(
                name, sentences.stream().map(ConllCorpus::retokenized).toList());
    }

    /** The words of each sentence. */
    List<String[]> words() {
        return sentences.stream()
                .map(sentence -> sentence.words().toArray(String[]::new))
                .toList();
    }

    /** Number of tokens. */
    public int tokens() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    private static GoldSentence retokenized(GoldSentence sentence) {
        List<String> words = new ArrayList<>();
        int[] places = new int[sentence.words().size() + 1];
        for (int i = 0; i < sentence.words().size(); i++) {
            Layout layout = Layout.of(sentence.words().get(i), List.of());
            IntStream.range(0, layout.tokens()).mapToObj(layout::word).forEach(words::add);
            places[i + 1] = words.size();
        }
        List<TaggedSpan> spans = sentence.spans().stream()
                .map(span -> new TaggedSpan(places[span.first()], places[span.beyond()], span.label(), 1))
                .filter(span -> span.first() < span.beyond())
                .toList();
        return new GoldSentence(words, spans);
    }

    /** The state of reading one file. */
    private static final class Reading {
        private final String name;
        private final List<GoldSentence> sentences = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<TaggedSpan> spans = new ArrayList<>();
        private int begin = -1;
        private String label = "";

        Reading(String name) {
            this.name = name;
        }

        List<GoldSentence> all(BufferedReader reader) throws IOException {
            int number = 0;
            String line;
            while ((line = reader.readLine()) != null) {
                number++;
                if (line.isBlank()) {
                    endSentence();
                } else {
                    token(line, number);
                }
            }
            endSentence();
            return sentences;
        }

        private void token(String line, int number) {
            int tab = line.indexOf('\t');
            if (tab <= 0 || tab != line.lastIndexOf('\t')) {
                throw bad(number, "expected a token, a tab and a label");
            }
            String tag = line.substring(tab + 1);
            if (tag.equals("O")) {
                endSpan();
            } else if (tag.startsWith("B-") && tag.length() > 2) {
                endSpan();
                begin = words.size();
                label = tag.substring(2);
            } else if (!tag.startsWith("I-")) {
                throw bad(number, "expected O, B-label or I-label, not \"" + tag + "\"");
            } else if (begin < 0 || !label.equals(tag.substring(2))) {
                throw bad(number, tag + " continues nothing");
            }
            words.add(line.substring(0, tab));
        }

        private void endSpan() {
            if (begin >= 0) {
                spans.add(new TaggedSpan(begin, words.size(), label, 1));
                begin = -1;
            }
        }

        private void endSentence() {
            endSpan();
            if (!words.isEmpty()) {
                sentences.add(new GoldSentence(words, spans));
                words.clear();
                spans.clear();
            }
        }

        private IllegalArgumentException bad(int number, String why) {
            return new IllegalArgumentException(name + ", line " + number + ": " + why);
        }
    }
}
