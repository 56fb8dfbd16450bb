package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.SharedFolder;
import org.parley.dating.DatedCorpus;
import org.parley.text.Page;

/** How many articles of corpora in English are called something else. */
class LanguageScoreTest {
    @ParameterizedTest
    @CsvSource({"allsides_sample,0", "whitehouse_2021_2026,9"})
    void english_isEnglish(String corpus, int foreign) throws IOException {
        Map<String, Integer> languages = new TreeMap<>();
        new DatedCorpus(SharedFolder.file("corpora/" + corpus + ".jsonl.gz")).each(article -> {
            Page page = Page.ofRecord(article.text(), article.title());
            languages.merge(
                    LanguageIdentifier.builtIn()
                            .of(article.text(), page.zones())
                            .orElse("unknown"),
                    1,
                    Integer::sum);
        });
        System.out.println("languages of " + corpus + " " + languages);
        int all = languages.values().stream().mapToInt(Integer::intValue).sum();
        int unknown = languages.getOrDefault("unknown", 0);
        assertThat(all - languages.getOrDefault("en", 0) - unknown).isEqualTo(foreign);
        assertThat(unknown).isLessThan(all / 1000);
    }
}
