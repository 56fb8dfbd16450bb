package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rules.offence.Elsewhere;
import org.parley.rules.offence.core.SparkInCore;
import org.parley.rules.offence.flow.ChanceFlow;
import org.parley.rules.offence.flow.DatedFlow;
import org.parley.rules.offence.flow.ReadingFlow;
import org.parley.rules.offence.util.Things;

class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.CORE_IS_PLAIN_JAVA,
                HouseRules.FLOWS_SEE_ONLY_DATASETS,
                HouseRules.SPARK_NLP_IS_SEEN_IN_NLP_ONLY,
                HouseRules.CATALYST_IS_SEEN_BY_THE_ENCODER_ONLY,
                HouseRules.ONLY_MAIN_EXITS,
                HouseRules.NO_CLOCK_IN_CORE_AND_FLOWS,
                HouseRules.NO_CHANCE_IN_CORE_AND_FLOWS,
                HouseRules.NO_PARTITION_IDS_IN_FLOWS,
                HouseRules.PACKAGES_ARE_NAMED_AFTER_THINGS);
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments(HouseRules.CORE_IS_PLAIN_JAVA, SparkInCore.class),
                arguments(HouseRules.FLOWS_SEE_ONLY_DATASETS, ReadingFlow.class),
                arguments(HouseRules.SPARK_NLP_IS_SEEN_IN_NLP_ONLY, Elsewhere.Annotator.class),
                arguments(HouseRules.CATALYST_IS_SEEN_BY_THE_ENCODER_ONLY, Elsewhere.Expression.class),
                arguments(HouseRules.ONLY_MAIN_EXITS, Elsewhere.Exit.class),
                arguments(HouseRules.NO_CLOCK_IN_CORE_AND_FLOWS, DatedFlow.ByCall.class),
                arguments(HouseRules.NO_CLOCK_IN_CORE_AND_FLOWS, DatedFlow.ByReference.class),
                arguments(HouseRules.NO_CHANCE_IN_CORE_AND_FLOWS, ChanceFlow.ByColumn.class),
                arguments(HouseRules.NO_CHANCE_IN_CORE_AND_FLOWS, ChanceFlow.ById.class),
                arguments(HouseRules.NO_CHANCE_IN_CORE_AND_FLOWS, ChanceFlow.BySource.class),
                arguments(HouseRules.NO_PARTITION_IDS_IN_FLOWS, ChanceFlow.ByPartition.class),
                arguments(HouseRules.PACKAGES_ARE_NAMED_AFTER_THINGS, Things.class));
    }

    static Stream<Arguments> lawful() {
        return Stream.of(
                arguments(HouseRules.NO_CLOCK_IN_CORE_AND_FLOWS, DatedFlow.ByParameter.class),
                arguments(HouseRules.NO_CHANCE_IN_CORE_AND_FLOWS, ChanceFlow.ByParameter.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void house_keepsTheRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void offence_isCaught(ArchRule rule, Class<?> offender) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(offender))
                        .hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void whatIsHandedIn_mayBeUsed(ArchRule rule, Class<?> type) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation())
                .isFalse();
    }

    @Test
    void bothModules_areLookedAt() {
        assertThat(HOUSE.contain("org.parley.model.Article")).isTrue();
        assertThat(HOUSE.contain("org.parley.table.Tables")).isTrue();
        assertThat(HOUSE.contain(HouseRulesTest.class)).isFalse();
    }
}
