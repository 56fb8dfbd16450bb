package org.parley.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.parley.simulate.SampleCorpus;
import org.parley.simulate.SampleOptions;
import org.parley.text.Layout;
import org.parley.text.Page;

/** The scraped pages of the made corpus, one after the other and round again. */
@State(Scope.Thread)
public class MadePages {
    private final List<String> texts =
            SampleCorpus.generate(SampleCorpus.STANDARD_SEED, SampleOptions.standard()).entrySet().stream()
                    .filter(file -> file.getKey().endsWith(".txt"))
                    .map(Map.Entry::getValue)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .toList();
    private final List<Layout> layouts = texts.stream()
            .map(text -> Layout.of(text, Page.scraped(text).zones()))
            .toList();
    private int next;

    Layout next() {
        next = (next + 1) % layouts.size();
        return layouts.get(next);
    }
}
