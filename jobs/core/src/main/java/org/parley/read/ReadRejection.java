package org.parley.read;

import org.parley.model.Rejection;
import org.parley.model.RejectionCode;

/** A document that was refused. */
public record ReadRejection(Rejection rejection) implements Read {
    static final String STAGE = "ingest";

    /** A document over the cap. */
    public static ReadRejection tooLarge(String path, long offset, long length, int most) {
        return StrictText.tooLarge(path, offset, length, most);
    }

    static ReadRejection of(String path, long offset, RejectionCode code, String detail) {
        return new ReadRejection(new Rejection(path, offset, STAGE, code, detail));
    }
}
