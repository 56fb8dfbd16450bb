package org.parley.session;

/** A user's mistake, told in one clear line: a command prints the message and ends with exit code 2. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UserError(String message) {
        super(message);
    }

    public UserError(String message, Throwable cause) {
        super(message, cause);
    }
}
