package org.parley.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.parley.actor.ActorMention;
import org.parley.actor.NameMatch;
import org.parley.text.Layout;

/** The actors of a page: by the directory alone, the shipped one or a large one, and by all that finds them. */
public class ActorBenchmark {
    @Benchmark
    public List<NameMatch> directory(MadePages pages, MadeDirectory made, Throughput throughput) {
        Layout page = pages.next();
        throughput.add(page);
        return made.directory.matches(page);
    }

    @Benchmark
    public List<ActorMention> finder(MadePages pages, Finders finders, Throughput throughput) {
        Layout page = pages.next();
        throughput.add(page);
        return finders.actors.find(page);
    }
}
