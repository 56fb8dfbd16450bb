package org.parley.job;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.parley.session.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Defaults of options from a HOCON file. A key is an option's name without its dashes, at the top for all commands that
 * have it, or inside a command's own block, which wins.
 */
final class Settings implements IDefaultValueProvider {
    private final Config config;

    private Settings(Config config) {
        this.config = config;
    }

    /**
     * The settings of the file that {@code --settings} names in the arguments, or none.
     *
     * @throws UserError when the file can't be read, or has a key that no option has
     */
    static Settings named(String[] args, CommandLine root) {
        for (int i = args.length - 1; i >= 0; i--) {
            if (args[i].equals("--settings") && i + 1 < args.length) {
                return read(args[i + 1], root);
            } else if (args[i].startsWith("--settings=")) {
                return read(args[i].substring("--settings=".length()), root);
            }
        }
        return new Settings(ConfigFactory.empty());
    }

    private static Settings read(String path, CommandLine root) {
        File file = new File(path);
        if (!file.isFile() || !file.canRead()) {
            throw new UserError("can't read the settings file " + path);
        }
        try {
            Config config = ConfigFactory.parseFile(file).resolve();
            check(config.root(), root, "", path);
            return new Settings(config);
        } catch (ConfigException e) {
            throw new UserError("settings file " + path + ": " + e.getMessage());
        }
    }

    private static void check(ConfigObject block, CommandLine command, String prefix, String path) {
        Set<String> known = names(command);
        for (Map.Entry<String, ConfigValue> entry : block.entrySet()) {
            CommandLine sub = command.getSubcommands().get(entry.getKey());
            if (entry.getValue() instanceof ConfigObject inner && sub != null) {
                check(inner, sub, prefix + entry.getKey() + ".", path);
            } else {
                check(entry.getKey(), known, prefix + entry.getKey(), path);
            }
        }
    }

    private static void check(String key, Set<String> known, String shown, String path) {
        if (!known.contains(key)) {
            throw new UserError("settings file " + path + ": no option is called " + shown + nearest(key, known));
        }
    }

    /** Asks whether the nearest of the known names was meant; empty when none is near. */
    static String nearest(String name, Set<String> known) {
        return known.stream()
                .min((a, b) -> Integer.compare(distance(a, name), distance(b, name)))
                .filter(other -> distance(other, name) <= 3)
                .map(other -> "; did you mean " + other + "?")
                .orElse("");
    }

    @SuppressWarnings("deprecation") // commons-text, which replaces it, would be one more library
    private static int distance(String a, String b) {
        return StringUtils.getLevenshteinDistance(a, b);
    }

    private static Set<String> names(CommandLine command) {
        Set<String> names = command.getCommandSpec().options().stream()
                .map(Settings::name)
                .collect(Collectors.toCollection(TreeSet::new));
        command.getSubcommands().values().forEach(sub -> names.addAll(names(sub)));
        return names;
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        Deque<String> block = new ArrayDeque<>();
        for (CommandSpec command = option.command(); command.parent() != null; command = command.parent()) {
            block.addFirst(command.name());
        }
        for (; ; block.removeLast()) {
            List<String> key = new ArrayList<>(block);
            key.add(name(option));
            String path = ConfigUtil.joinPath(key);
            if (config.hasPath(path)) {
                return value(path, option);
            }
            if (block.isEmpty()) {
                return null;
            }
        }
    }

    private String value(String path, OptionSpec option) {
        ConfigValueType type = config.getValue(path).valueType();
        if (type == ConfigValueType.LIST && !option.splitRegex().isEmpty()) {
            return String.join(option.splitRegex(), config.getStringList(path));
        }
        if (type == ConfigValueType.LIST || type == ConfigValueType.OBJECT) {
            throw new ParameterException(option.command().commandLine(), "settings: " + path + " must be one value");
        }
        return config.getString(path);
    }
}
