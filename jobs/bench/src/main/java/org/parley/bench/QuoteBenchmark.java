package org.parley.bench;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.parley.actor.ActorMention;
import org.parley.quote.Statement;
import org.parley.text.Layout;

/** The statements of a page whose actors are known. */
@State(Scope.Thread)
public class QuoteBenchmark {
    private final Map<Layout, List<ActorMention>> mentions = new IdentityHashMap<>();

    @Benchmark
    public List<Statement> statements(MadePages pages, Finders finders, Throughput throughput) {
        Layout page = pages.next();
        throughput.add(page);
        return finders.quotes.find(page, mentions.computeIfAbsent(page, finders.actors::find));
    }
}
