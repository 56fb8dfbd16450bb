package org.parley.table;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * Local files under {@code failing:}, whose power goes off after a number of changes: from then on every change fails, as
 * for a process that was killed. A folder that is deleted goes file by file; one that is renamed too on an object store.
 */
public class FailingFiles extends RawLocalFileSystem {
    static final URI NAME = URI.create("failing:///");
    private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);
    private static volatile boolean objectStore;

    static void failAfter(long changes) {
        LEFT.set(changes);
    }

    static void repair() {
        LEFT.set(Long.MAX_VALUE);
    }

    static boolean isPowerOff() {
        return LEFT.get() <= 0;
    }

    static void renameFolders(Renaming way) {
        objectStore = way == Renaming.FILE_BY_FILE;
    }

    enum Renaming {
        AT_ONCE,
        FILE_BY_FILE
    }

    private static void change() throws IOException {
        if (LEFT.get() <= 0 || LEFT.getAndDecrement() <= 0) {
            LEFT.set(0);
            throw new IOException("power cut");
        }
    }

    @Override
    public URI getUri() {
        return NAME;
    }

    @Override
    public String getScheme() {
        return NAME.getScheme();
    }

    /** Without the permissions, which are looked up under {@code file:} only. */
    private static FileStatus plain(FileStatus status) {
        return new FileStatus(
                status.getLen(),
                status.isDirectory(),
                1,
                status.getBlockSize(),
                status.getModificationTime(),
                status.getPath());
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
        return plain(super.getFileStatus(path));
    }

    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
        return Arrays.stream(super.listStatus(folder)).map(FailingFiles::plain).toArray(FileStatus[]::new);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        if (objectStore && getFileStatus(from).isDirectory()) {
            for (FileStatus below : listStatus(from)) {
                super.mkdirs(to);
                rename(below.getPath(), new Path(to, below.getPath().getName()));
            }
            return super.mkdirs(to) && delete(from, true);
        }
        change();
        return super.rename(from, to);
    }

    @Override
    public boolean delete(Path path, boolean recursive) throws IOException {
        if (!exists(path)) {
            return false;
        }
        if (recursive && getFileStatus(path).isDirectory()) {
            for (FileStatus below : listStatus(path)) {
                delete(below.getPath(), true);
            }
        }
        change();
        return super.delete(path, recursive);
    }

    @Override
    public boolean mkdirs(Path path) throws IOException {
        if (!exists(path)) {
            change();
        }
        return super.mkdirs(path);
    }

    @Override
    public boolean mkdirs(Path path, FsPermission permission) throws IOException {
        return mkdirs(path);
    }

    @Override
    public FSDataOutputStream create(
            Path path, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
            throws IOException {
        change();
        FSDataOutputStream out = super.create(path, overwrite, bufferSize, replication, blockSize, progress);
        try {
            change();
        } catch (IOException e) {
            out.close();
            throw e;
        }
        return out;
    }

    @Override
    public FSDataOutputStream create(
            Path path,
            FsPermission permission,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        return create(path, overwrite, bufferSize, replication, blockSize, progress);
    }
}
