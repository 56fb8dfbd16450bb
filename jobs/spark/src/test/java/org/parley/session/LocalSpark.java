package org.parley.session;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the test run's one local session to tests. It has Parley's settings, and ends with the JVM. */
public final class LocalSpark implements ParameterResolver {
    private static final SparkSession SESSION = open();

    /** Code generation may not fall back, lest a test pass on the slow path that it means to test the fast one. */
    private static SparkSession open() {
        SparkConf conf = new SparkConf()
                .setMaster("local[2]")
                .set("spark.sql.shuffle.partitions", "2")
                .set("spark.sql.codegen.cache.maxEntries", "2000")
                .set("spark.sql.codegen.fallback", "false")
                .set("spark.sql.codegen.factoryMode", "CODEGEN_ONLY");
        return SparkSession.builder()
                .config(SparkSessions.settings(conf, "tests"))
                .getOrCreate();
    }

    public static SparkSession session() {
        return SESSION;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return SESSION;
    }
}
