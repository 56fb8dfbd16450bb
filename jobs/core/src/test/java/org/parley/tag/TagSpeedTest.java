package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TagSpeedTest {
    @Test
    void quickestRound_counts() {
        AtomicLong now = new AtomicLong();
        AtomicLong cost = new AtomicLong(1000);
        Tagger slowAtFirst = Tagger.ofSentences(words -> {
            now.addAndGet(cost.getAndUpdate(nanos -> Math.max(100, nanos / 2)));
            return List.of();
        });
        ConllCorpus corpus = new ConllCorpus("one", List.of(new GoldSentence(List.of("a", "b"), List.of())));

        TagSpeed speed = TagSpeed.of(slowAtFirst, corpus, now::get);

        assertThat(speed).isEqualTo(new TagSpeed(2, 100));
        assertThat(speed.tokensPerSecond()).isEqualTo(2e7);
    }
}
