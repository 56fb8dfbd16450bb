package org.parley.input;

import java.util.ArrayList;
import java.util.List;

/** Shares files out to tasks: large files are cut where their format allows it, small ones are put together. */
public final class Slices {
    /** What opening a file costs, in bytes that could be read meanwhile. */
    private static final long OPENING = 32 << 10;

    private Slices() {}

    /**
     * Slices for tasks of about equal size, in the order of the files.
     *
     * @param tasks how many tasks to aim at
     * @param largest bytes that one task shall read at most, unless a file can't be cut
     */
    public static List<List<Slice>> share(List<InputFile> files, int tasks, long largest) {
        long all = 0;
        for (InputFile file : files) {
            all += file.length() + OPENING;
        }
        long aim = Math.max(OPENING, Math.min(largest, (all + tasks - 1) / tasks));
        List<List<Slice>> shares = new ArrayList<>();
        List<Slice> share = new ArrayList<>();
        long size = 0;
        for (InputFile file : files) {
            for (Slice slice : cut(file, aim)) {
                long weight = OPENING + slice.end() - slice.begin();
                if (!share.isEmpty() && size + weight > aim) {
                    shares.add(share);
                    share = new ArrayList<>();
                    size = 0;
                }
                share.add(slice);
                size += weight;
            }
        }
        if (!share.isEmpty()) {
            shares.add(share);
        }
        return shares;
    }

    private static List<Slice> cut(InputFile file, long aim) {
        boolean cut = file.format() != null && file.format().isCut(file.compression()) && file.length() > aim;
        if (!cut) {
            return List.of(new Slice(file, 0, Math.max(1, file.length())));
        }
        long pieces = (file.length() + aim - 1) / aim;
        List<Slice> slices = new ArrayList<>();
        for (long i = 0; i < pieces; i++) {
            slices.add(new Slice(file, file.length() * i / pieces, file.length() * (i + 1) / pieces));
        }
        return slices;
    }
}
