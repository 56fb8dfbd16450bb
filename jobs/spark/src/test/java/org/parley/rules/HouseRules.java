package org.parley.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.List;
import java.util.Set;

/** Who may see whom (DESIGN, section 3). */
final class HouseRules {
    private static final String[] CORE = {
        "org.parley.model..",
        "org.parley.text..",
        "org.parley.template..",
        "org.parley.read..",
        "org.parley.dating..",
        "org.parley.language..",
        "org.parley.dedup..",
        "org.parley.tag..",
        "org.parley.actor..",
        "org.parley.naming..",
        "org.parley.quote..",
        "org.parley.comention..",
        "org.parley.planted..",
        "org.parley.simulate..",
        "org.parley.trend..",
        "org.parley.evidence..",
        "org.parley.network..",
        "org.parley.audit..",
        "org.parley.seed.."
    };

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "org.apache.spark.sql.functions.current_date",
            "org.apache.spark.sql.functions.current_timestamp",
            "org.apache.spark.sql.functions.now",
            "org.apache.spark.sql.functions.unix_timestamp");

    private static final Set<String> CHANCES = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.UUID.randomUUID",
            "org.apache.spark.sql.functions.rand",
            "org.apache.spark.sql.functions.randn",
            "org.apache.spark.sql.functions.uuid",
            "org.apache.spark.sql.functions.shuffle",
            "org.apache.spark.sql.Dataset.sample",
            "org.apache.spark.sql.Dataset.randomSplit");

    private static final Set<String> PARTITION_IDS = Set.of(
            "org.apache.spark.sql.functions.monotonically_increasing_id",
            "org.apache.spark.sql.functions.spark_partition_id",
            "org.apache.spark.TaskContext.getPartitionId",
            "org.apache.spark.TaskContext.partitionId");

    private static final Set<String> EXITS =
            Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

    /** Core has none of these on its classpath; this says so for what it may get one day. */
    static final ArchRule CORE_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .or()
            .resideInAPackage("org.parley.rules.offence.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.spark..",
                    "org.apache.hadoop..",
                    "scala..",
                    "picocli..",
                    "org.slf4j..",
                    "org.apache.logging..",
                    "java.util.logging..",
                    "com.johnsnowlabs..");

    static final ArchRule FLOWS_SEE_ONLY_DATASETS = noClasses()
            .that()
            .resideInAPackage("..flow..")
            .should()
            .dependOnClassesThat(describe(
                    "read, write, or open something",
                    type -> type.getPackageName().startsWith("java.nio.file")
                            || type.getPackageName().startsWith("org.apache.hadoop")
                            || type.getPackageName().equals("org.parley.session")
                            || Set.of(
                                            "java.io.File",
                                            "org.apache.spark.sql.SparkSession",
                                            "org.apache.spark.sql.SQLContext",
                                            "org.apache.spark.sql.DataFrameReader",
                                            "org.apache.spark.sql.DataFrameWriter",
                                            "org.apache.spark.sql.DataFrameWriterV2",
                                            "org.parley.table.Warehouse",
                                            "org.parley.table.TableWriter",
                                            "org.parley.table.Run",
                                            "org.parley.table.RunLogs",
                                            "org.parley.input.InputFiles",
                                            "org.parley.input.SliceReader")
                                    .contains(type.getName())))
            .allowEmptyShould(true);

    static final ArchRule SPARK_NLP_IS_SEEN_IN_NLP_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.johnsnowlabs..");

    static final ArchRule CATALYST_IS_SEEN_BY_THE_ENCODER_ONLY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.parley.table.RecordEncoder")
            .and()
            .doNotHaveFullyQualifiedName("org.parley.table.RecordSerializer")
            .and()
            .doNotHaveFullyQualifiedName("org.parley.table.RecordDeserializer")
            .and()
            .doNotHaveFullyQualifiedName("org.parley.table.Bins")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark.sql.catalyst..");

    static final ArchRule ONLY_MAIN_EXITS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.parley.job.Main")
            .should()
            .accessTargetWhere(call("end the JVM", EXITS));

    static final ArchRule NO_CLOCK_IN_CORE_AND_FLOWS = coreAndFlows().accessTargetWhere(readsTheClock());

    static final ArchRule NO_CHANCE_IN_CORE_AND_FLOWS = coreAndFlows().accessTargetWhere(call("throw dice", CHANCES));

    static final ArchRule NO_PARTITION_IDS_IN_FLOWS =
            coreAndFlows().accessTargetWhere(call("depend on partitions", PARTITION_IDS));

    static final ArchRule PACKAGES_ARE_NAMED_AFTER_THINGS = noClasses()
            .should()
            .resideInAnyPackage(
                    "org.parley..util..",
                    "org.parley..utils..",
                    "org.parley..common..",
                    "org.parley..helper..",
                    "org.parley..impl..",
                    "org.parley..service..",
                    "org.parley..manager..");

    private HouseRules() {}

    private static ClassesShould coreAndFlows() {
        return noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .or()
                .resideInAPackage("..flow..")
                .should();
    }

    private static DescribedPredicate<JavaAccess<?>> call(String what, Set<String> targets) {
        return describe(what, access -> targets.contains(name(access)));
    }

    /** Also {@code now()} of any class of java.time, unless it is handed a clock. */
    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("read the clock", access -> {
            boolean now = access.getTargetOwner().getPackageName().equals("java.time")
                    && access.getTarget().getName().equals("now");
            return CLOCKS.contains(name(access))
                    || (now && parameters(access).stream().noneMatch("java.time.Clock"::equals))
                    || (name(access).equals("java.util.Date.<init>")
                            && parameters(access).isEmpty());
        });
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList()
                : List.of();
    }
}
