package org.parley.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.parley.session.UserError;

/** Finds the files of a raw corpus. */
public final class InputFiles {
    private final Configuration hadoop;
    private final Optional<InputFormat> stated;
    private final List<InputFile> found = new ArrayList<>();

    private InputFiles(Configuration hadoop, Optional<InputFormat> stated) {
        this.hadoop = hadoop;
        this.stated = stated;
    }

    /**
     * The files that the inputs name, by name; hidden ones (beginning with a dot or an underscore) are left out.
     *
     * @param inputs files, folders (with all that is below) or globs, on any file system that Hadoop knows
     * @param stated the format of all files; without it their names tell
     * @throws UserError when an input doesn't exist, can't be listed, or holds no file
     */
    public static List<InputFile> list(Configuration hadoop, List<String> inputs, Optional<InputFormat> stated) {
        InputFiles files = new InputFiles(hadoop, stated);
        for (String input : inputs) {
            files.add(input);
        }
        files.found.sort(Comparator.comparing(InputFile::name).thenComparing(InputFile::path));
        return List.copyOf(files.found);
    }

    private void add(String input) {
        int before = found.size();
        try {
            Path path = new Path(input);
            FileSystem fileSystem = path.getFileSystem(hadoop);
            FileStatus[] matches = fileSystem.globStatus(path);
            if (matches == null || matches.length == 0) {
                throw new UserError("no such input: " + input);
            }
            for (FileStatus match : matches) {
                add(
                        fileSystem,
                        match,
                        match.isDirectory() ? match.getPath() : match.getPath().getParent());
            }
        } catch (FileNotFoundException e) {
            throw new UserError("no such input: " + input);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("can't list the input " + input + ": " + e.getMessage());
        }
        if (found.size() == before) {
            throw new UserError("the input holds no files: " + input);
        }
    }

    private void add(FileSystem fileSystem, FileStatus status, Path root) throws IOException {
        if (!status.isDirectory()) {
            String name = below(root, status.getPath());
            found.add(new InputFile(
                    status.getPath().toString(),
                    name,
                    status.getLen(),
                    status.getModificationTime(),
                    stated.or(() -> InputFormat.ofName(name)).orElse(null)));
            return;
        }
        for (FileStatus child : fileSystem.listStatus(status.getPath())) {
            String name = child.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
                add(fileSystem, child, root);
            }
        }
    }

    private static String below(Path root, Path file) {
        URI relative = root.toUri().relativize(file.toUri());
        return relative.getPath();
    }
}
