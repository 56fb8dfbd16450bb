package org.parley.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.parley.session.UserError;
import org.parley.table.RunLog;

/** Finds the files of a raw corpus. */
public final class InputFiles {
    private static final long LARGE = 16 << 20;
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    private final Configuration hadoop;
    private final Optional<InputFormat> stated;
    private final List<InputFile> found = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int listed;

    private InputFiles(Configuration hadoop, Optional<InputFormat> stated) {
        this.hadoop = hadoop;
        this.stated = stated;
    }

    /**
     * The files that the inputs name, each once, by name; hidden ones (beginning with a dot or an underscore) are left out.
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
        return files.found.stream().map(files::told).toList();
    }

    /** A large file whose name doesn't tell its format is opened, to know whether it may be cut. */
    private InputFile told(InputFile file) {
        if (file.format() != null || file.length() < LARGE) {
            return file;
        }
        try (OpenFile open = new OpenFile(file, hadoop)) {
            return open.format().map(file::as).orElse(file);
        } catch (IOException e) {
            // Whoever reads it will say so.
            return file;
        }
    }

    /** What the log of a run says of its files: with a fingerprint over their paths, sizes and times. */
    public static RunLog.Input logged(String input, List<InputFile> files) {
        MessageDigest digest = sha256();
        long bytes = 0;
        for (InputFile file : files) {
            String line = file.path() + '\t' + file.length() + '\t' + file.modified() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            bytes += file.length();
        }
        return new RunLog.Input(input, files.size(), bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String input) {
        int before = listed;
        try {
            Path path = new Path(input);
            FileSystem fileSystem = path.getFileSystem(hadoop);
            FileStatus[] matches = fileSystem.globStatus(path);
            if (matches == null || matches.length == 0) {
                throw new UserError("no such input: " + input);
            }
            for (FileStatus match : matches) {
                add(fileSystem, match, root(path, match));
            }
        } catch (FileNotFoundException e) {
            throw new UserError("no such input: " + input);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("can't list the input " + input + ": " + e.getMessage());
        }
        if (listed == before) {
            throw new UserError("the input holds no files: " + input);
        }
    }

    /** What names are told below: a folder itself, a file's folder, or of a glob the part before its first wild card. */
    private static Path root(Path input, FileStatus match) {
        Path named = match.getPath();
        if (!hasWild(input)) {
            return match.isDirectory() ? named : named.getParent();
        }
        Path pattern = input;
        while (hasWild(pattern)) {
            pattern = pattern.getParent();
            named = named.getParent();
        }
        return named;
    }

    private static boolean hasWild(Path path) {
        for (Path part = path; part != null; part = part.getParent()) {
            if (isWild(part.getName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWild(String name) {
        return WILD.matcher(name).find();
    }

    private void add(FileSystem fileSystem, FileStatus status, Path root) throws IOException {
        if (!status.isDirectory()) {
            String name = below(root, status.getPath());
            listed++;
            if (!paths.add(status.getPath().toString())) {
                return;
            }
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
