package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.parley.tag.TaggedSpan;
import org.parley.tag.Tagger;
import org.parley.text.Layout;

/** A tagger that labels the phrases it is told, e.g. "PER Marta Lindqvist", wherever they stand. */
final class PhraseTagger implements Tagger {
    private record Phrase(String label, List<String> words) {}

    private final List<Phrase> phrases = new ArrayList<>();

    PhraseTagger(String... labelled) {
        for (String each : labelled) {
            int space = each.indexOf(' ');
            Layout words = Layout.of(each.substring(space + 1), List.of());
            List<String> list = new ArrayList<>();
            for (int i = 0; i < words.tokens(); i++) {
                list.add(words.word(i));
            }
            phrases.add(new Phrase(each.substring(0, space), list));
        }
    }

    @Override
    public List<List<TaggedSpan>> tag(List<String[]> sentences) {
        return sentences.stream().map(this::phrases).toList();
    }

    private List<TaggedSpan> phrases(String[] words) {
        List<TaggedSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < words.length) {
            int length = 0;
            for (Phrase phrase : phrases) {
                int size = phrase.words().size();
                if (length == 0
                        && i + size <= words.length
                        && List.of(words).subList(i, i + size).equals(phrase.words())) {
                    spans.add(new TaggedSpan(i, i + size, phrase.label(), 0.9));
                    length = size;
                }
            }
            i += Math.max(1, length);
        }
        return spans;
    }
}
