package org.parley.read;

import java.io.IOException;

/** The bytes are not what they should be; those behind them may be. */
final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedException(String message) {
        super(message);
    }
}
