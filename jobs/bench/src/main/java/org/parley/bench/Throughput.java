package org.parley.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.parley.text.Layout;

/** How much text went through: JMH prints each of these per second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Throughput {
    private long characters;
    private long tokens;

    void add(Layout layout) {
        characters += layout.text().length();
        tokens += layout.tokens();
    }

    /** Millions of characters, which are nearly bytes in English. */
    public double megabytes() {
        return characters / 1e6;
    }

    public double kilotokens() {
        return tokens / 1e3;
    }
}
