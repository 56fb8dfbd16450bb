package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The gzip members of a file one after the other (RFC 1952), inflated as one stream that tells where in the file it is.
 * Each read stays inside a member.
 */
final class GzipMembers extends InputStream {
    private static final int HEAD = 10;
    private static final int TRAILER = 8;
    private static final int LOOKED_AT = 2048;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEAD_CHECKSUM = 2;

    private final RawFile file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private final String wanted;
    private InputStream in;
    private int next;
    private int filled;
    private long bufferedTo;
    private boolean inMember;
    private long member;
    private long inflated;
    private long readFrom;

    /**
     * @param begin where a member begins, or from where on one is looked for
     * @param wanted what a member begins with, inflated, that is looked for
     */
    GzipMembers(RawFile file, long begin, String wanted) throws IOException {
        this.file = file;
        this.wanted = wanted;
        this.in = file.from(begin);
        this.bufferedTo = begin;
        if (begin > 0) {
            find();
        }
    }

    /** Where in the file the member begins that was read last. */
    long member() {
        return member;
    }

    /** Which byte of its member, inflated, the last read began with. */
    long readFrom() {
        return readFrom;
    }

    /** Goes on with the first wanted member that begins behind the begin of this one. */
    void goOn() throws IOException {
        long from = member + 1;
        inMember = false;
        if (from >= bufferedTo - filled && from <= bufferedTo) {
            next = (int) (from - (bufferedTo - filled));
        } else {
            in.close();
            in = file.from(from);
            next = 0;
            filled = 0;
            bufferedTo = from;
        }
        find();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (true) {
            if (!inMember && !begin()) {
                return -1;
            }
            int got = inflate(bytes, offset, length);
            if (got > 0) {
                readFrom = inflated;
                inflated += got;
                checksum.update(bytes, offset, got);
                return got;
            }
            if (inflater.finished()) {
                end();
            } else if (filled(1)) {
                inflater.setInput(buffer, next, filled - next);
            } else {
                throw new DamagedException("the file ends inside a compressed record");
            }
        }
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            int got = inflater.inflate(bytes, offset, length);
            next = filled - inflater.getRemaining();
            if (got == 0 && inflater.needsDictionary()) {
                throw new DamagedException("compressed with a dictionary that is not there");
            }
            return got;
        } catch (DataFormatException e) {
            throw new DamagedException("damaged compression: " + e.getMessage());
        }
    }

    /** Begins the member that stands next; false at the end of the file. */
    private boolean begin() throws IOException {
        if (!filled(1)) {
            return false;
        }
        member = place();
        filled(LOOKED_AT);
        int head = head(next);
        if (head < 0) {
            throw new DamagedException("no gzip member begins here");
        }
        next = head;
        inMember = true;
        inflated = 0;
        readFrom = 0;
        checksum.reset();
        inflater.reset();
        inflater.setInput(buffer, next, filled - next);
        return true;
    }

    private void end() throws IOException {
        inMember = false;
        if (!filled(TRAILER)) {
            throw new DamagedException("the file ends inside a compressed record");
        }
        long stated = 0;
        for (int i = 3; i >= 0; i--) {
            stated = (stated << 8) | (buffer[next + i] & 0xff);
        }
        next += TRAILER;
        if (stated != checksum.getValue()) {
            throw new DamagedException("the checksum of a compressed record is wrong");
        }
    }

    private long place() {
        return bufferedTo - filled + next;
    }

    /** Goes to the next member that begins with what is wanted, or to the end of the file. */
    private void find() throws IOException {
        while (filled(1)) {
            if (buffer[next] == 0x1f) {
                filled(LOOKED_AT);
                if (isWanted()) {
                    return;
                }
            }
            next++;
        }
    }

    private boolean isWanted() {
        int head = head(next);
        if (head < 0) {
            return false;
        }
        byte[] begin = new byte[wanted.length()];
        Inflater trial = new Inflater(true);
        try {
            trial.setInput(buffer, head, filled - head);
            int got = 0;
            while (got < begin.length) {
                int more = trial.inflate(begin, got, begin.length - got);
                if (more == 0) {
                    return false;
                }
                got += more;
            }
            return new String(begin, ISO_8859_1).equals(wanted);
        } catch (DataFormatException e) {
            return false;
        } finally {
            trial.end();
        }
    }

    /** Where the deflated data of a member begins; -1 where there is none, or its head is longer than one looks. */
    private int head(int from) {
        int to = filled;
        if (to - from < HEAD || buffer[from] != 0x1f || (buffer[from + 1] & 0xff) != 0x8b || buffer[from + 2] != 8) {
            return -1;
        }
        int flags = buffer[from + 3];
        int at = from + HEAD;
        if ((flags & EXTRA) != 0) {
            if (to - at < 2) {
                return -1;
            }
            at += 2 + ((buffer[at] & 0xff) | ((buffer[at + 1] & 0xff) << 8));
        }
        for (int named : new int[] {NAME, COMMENT}) {
            if ((flags & named) != 0) {
                while (at < to && buffer[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & HEAD_CHECKSUM) != 0 ? 2 : 0;
        return at <= to ? at : -1;
    }

    /** Whether so many bytes stand in the buffer from the next one on, after trying to have them. */
    private boolean filled(int bytes) throws IOException {
        if (filled - next >= bytes) {
            return true;
        }
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        while (filled < Math.max(bytes, LOOKED_AT)) {
            int got = in.read(buffer, filled, buffer.length - filled);
            if (got < 0) {
                break;
            }
            filled += got;
            bufferedTo += got;
        }
        return filled >= bytes;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
