package org.parley.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.text.Layout;

/** The tagger of names over every sentence of a page. */
public class TaggerBenchmark {
    @Benchmark
    public void names(MadePages pages, Finders finders, Throughput throughput, Blackhole sink) {
        Layout page = pages.next();
        throughput.add(page);
        for (int i = 0; i < page.sentences(); i++) {
            sink.consume(finders.names.tag(page.sentence(i)));
        }
    }
}
