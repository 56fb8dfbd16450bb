package org.parley.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.parley.text.Layout;

/** How much text went through: JMH prints each of these per second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Throughput {
    private long characters;
    private long tokens;

    /** JMH sets only public fields back, and would add the warming up to what is measured. */
    @Setup(Level.Iteration)
    public void reset() {
        characters = 0;
        tokens = 0;
    }

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
