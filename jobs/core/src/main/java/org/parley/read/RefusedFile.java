package org.parley.read;

import org.jspecify.annotations.Nullable;
import org.parley.model.RejectionCode;

/** A file that is not read at all. */
public final class RefusedFile implements Documents {
    private final String path;
    private final RejectionCode code;
    private final String why;
    private boolean told;

    public RefusedFile(String path, RejectionCode code, String why) {
        this.path = path;
        this.code = code;
        this.why = why;
    }

    /** A part of a file that another part has refused already. */
    public static Documents told() {
        RefusedFile file = new RefusedFile("", RejectionCode.UNSUPPORTED_FORMAT, "");
        file.told = true;
        return file;
    }

    @Override
    public @Nullable Read next() {
        if (told) {
            return null;
        }
        told = true;
        return ReadRejection.of(path, 0, code, why);
    }

    @Override
    public long reached() {
        return 0;
    }
}
