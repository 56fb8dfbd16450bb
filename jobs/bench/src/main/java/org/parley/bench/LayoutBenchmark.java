package org.parley.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.parley.text.Layout;
import org.parley.text.Page;

/** From a text to its tokens, sentences, paragraphs and quotations; and the labelling of its zones before that. */
public class LayoutBenchmark {
    @Benchmark
    public Layout tokensSentencesQuotations(MadePages pages, Throughput throughput) {
        Layout page = pages.next();
        throughput.add(page);
        return Layout.of(page.text(), List.of());
    }

    @Benchmark
    public Page zones(MadePages pages, Throughput throughput) {
        Layout page = pages.next();
        throughput.add(page);
        return Page.scraped(page.text());
    }
}
