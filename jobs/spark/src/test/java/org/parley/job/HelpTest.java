package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command says what it does, what it reads and writes, and what its options are when they aren't given. */
class HelpTest {
    private static final CommandLine ROOT = Parley.commandLine();

    @Test
    void everyCommand_hasItsHeaderExampleAndExitCodes() {
        assertThat(commands(ROOT)).hasSizeGreaterThan(10).allSatisfy(command -> {
            String name = command.getCommandSpec().qualifiedName();
            String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
            assertThat(command.getCommandSpec().usageMessage().header())
                    .as(name)
                    .hasSize(1);
            assertThat(help)
                    .as(name)
                    .contains("\nExit codes: 0 done, 2 ", "\nExample: parley ")
                    .contains("-h, --help")
                    .as("what picocli could not format stands as it was written")
                    .doesNotContain("%%", "%n");
        });
    }

    @Test
    void everyOption_saysItsDefault_unlessItIsRequired() {
        List<OptionSpec> options = new ArrayList<>();
        commands(ROOT)
                .forEach(command -> options.addAll(command.getCommandSpec().options()));

        assertThat(options)
                .filteredOn(option -> !option.required() && !option.usageHelp() && !option.versionHelp())
                .hasSizeGreaterThan(20)
                .allSatisfy(option -> assertThat(String.join(" ", option.description()))
                        .as(option.command().qualifiedName() + " " + option.longestName())
                        .matches(".*Default: \\S.*")
                        .doesNotContain("${"));
    }

    @Test
    void commandsThatOnlyHoldOthers_listThem() {
        CommandLine evaluate = ROOT.getSubcommands().get("evaluate");

        assertThat(evaluate.getUsageMessage(CommandLine.Help.Ansi.OFF))
                .contains("ner", "quotes")
                .doesNotContain("order in which data flows");
    }

    private static List<CommandLine> commands(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(sub -> all.addAll(commands(sub)));
        return all;
    }
}
