package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/**
 * What a command line came to.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err the lines of its errors
 */
record CommandRun(int code, String out, List<String> err) {
    /** Runs a command line of words and paths. */
    static CommandRun parley(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new CommandRun(code, out.toString(), err.toString().lines().toList());
    }

    /** The same, done without a word of error. */
    CommandRun done() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return this;
    }

    /** It is the user's mistake, told in one line that has these words; where to look may follow. */
    void isMistake(String message) {
        assertThat(err.stream().filter(line -> !line.startsWith("See: ")))
                .singleElement()
                .asString()
                .startsWith("parley: ")
                .contains(message);
        assertThat(code).isEqualTo(Main.USER_ERROR);
    }
}
