package org.parley.read;

import org.parley.model.Rejection;
import org.parley.model.RejectionCode;

/** A document that was refused. */
public record ReadRejection(Rejection rejection) implements Read {
    static final String STAGE = "ingest";

    static ReadRejection of(String path, long offset, RejectionCode code, String detail) {
        return new ReadRejection(new Rejection(path, offset, STAGE, code, detail));
    }
}
